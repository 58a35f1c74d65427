import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasOtherPayers, otherPayersOf } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** Another payer's answer has its date at the claim or at the lines, not at both. */
export const otherPayerAnswerDateOnce = loopRule({
  code: "other-payer-answer-date-once",
  level: 4,
  severity: "error",
  message: "Another payer's answer has a date at the claim and at its lines.",
  remedy: "Leave DTP*573 out at the claim where the lines have it.",
  acknowledgment: unneededSegment,
  source: placeIn(claims, "2330B DTP*573, 2430 DTP*573"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    for (const { payer, lines } of otherPayersOf(claim)) {
      const dtp = find(payer, "DTP", "573");
      if (dtp === undefined) continue;
      const isAtLines = [...lines.values()].some((loops) =>
        loops.some((loop) => find(loop, "DTP", "573") !== undefined),
      );
      if (isAtLines) tell(dtp, 0, 0, payer);
    }
  },
});
