import { find } from "../loop.ts";
import { patternFailure } from "./acknowledgments.ts";
import { sumOf } from "./amount.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasOtherPayers, lineSums, otherPayersOf } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** What another payer paid and adjusted for a line is the line's charge. */
export const otherPayerLineBalance = loopRule({
  code: "other-payer-line-balance",
  level: 3,
  severity: "error",
  message: "What another payer paid and adjusted for a line is not the line's charge.",
  remedy: "Send the line's payment in SVD02 and each of its adjustments in CAS.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "2430 SVD02, CAS")}, X12 RFI 2168`,
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    for (const payer of otherPayersOf(claim)) {
      for (const [line, loops] of payer.lines) {
        const { paid, adjusted } = lineSums(loops);
        const answered = sumOf([paid, adjusted]);
        const [first] = loops;
        const svd = find(first, "SVD");
        if (svd === undefined || answered === undefined || line.charge === undefined) continue;
        if (answered !== line.charge) tell(svd, 2, 0, first);
      }
    }
  },
});
