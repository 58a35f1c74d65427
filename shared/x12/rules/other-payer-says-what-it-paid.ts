import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasAdjudicated, hasOtherPayers, otherPayersOf } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** Another payer who answered says what it paid, if only zero. */
export const otherPayerSaysWhatItPaid = loopRule({
  code: "other-payer-says-what-it-paid",
  level: 4,
  severity: "error",
  message: "Another payer answered, and its payment is missing.",
  remedy: "Send the payment in AMT*D, 0 where the payer paid nothing.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2320 AMT*D"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    for (const payer of otherPayersOf(claim)) {
      if (payer.paid !== undefined) continue;
      if (hasAdjudicated(payer) || find(payer.payer, "DTP", "573") !== undefined) tell("AMT", 0, 0, payer.loop);
    }
  },
});
