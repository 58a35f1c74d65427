import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasAdjudicated, hasOtherPayers, otherPayersOf } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** Another payer's answer has its date, at the claim where it did not answer line by line. */
export const otherPayerAnswerHasDate = loopRule({
  code: "other-payer-answer-has-date",
  level: 4,
  severity: "error",
  message: "Another payer's answer has no date.",
  remedy: "Send the date of the remittance in DTP*573.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2330B DTP*573"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    for (const payer of otherPayersOf(claim)) {
      if (payer.id === "" || payer.lines.size > 0 || !hasAdjudicated(payer)) continue;
      if (find(payer.payer, "DTP", "573") === undefined) tell("DTP", 0, 0, payer.payer);
    }
  },
});
