import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasOtherPayers, otherPayersOf } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** What the patient still owes after another payer stands at the claim or at the lines, not at both. */
export const remainingLiabilityOnce = loopRule({
  code: "remaining-liability-once",
  level: 4,
  severity: "error",
  message: "What the patient still owes stands at the claim and at its lines.",
  remedy: "Send AMT*EAF at the claim, or at the lines.",
  acknowledgment: unneededSegment,
  source: placeIn(claims, "2320 AMT*EAF, 2430 AMT*EAF"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    for (const { loop, lines } of otherPayersOf(claim)) {
      const amt = find(loop, "AMT", "EAF");
      if (amt === undefined) continue;
      const isAtLines = [...lines.values()].some((loops) => loops.some((one) => find(one, "AMT", "EAF") !== undefined));
      if (isAtLines) tell(amt, 0, 0, loop);
    }
  },
});
