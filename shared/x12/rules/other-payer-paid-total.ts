import { patternFailure } from "./acknowledgments.ts";
import { amountIn, sumOf } from "./amount.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import {
  adjustmentSum,
  answersEveryLine,
  chargedLines,
  hasOtherPayers,
  lineSums,
  otherPayersOf,
} from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** What another payer paid for the claim is what it paid for the lines, less its adjustments of the whole claim. */
export const otherPayerPaidTotal = loopRule({
  code: "other-payer-paid-total",
  level: 3,
  severity: "error",
  message: "What another payer paid for the claim is not what it paid for the lines less its adjustments of the claim.",
  remedy: "Send in AMT*D the sum of SVD02, less the adjustments that stand at the claim.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "2320 AMT*D, 2430 SVD02")}, X12 RFI 1294`,
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    const payers = otherPayersOf(claim);
    if (payers.length === 0) return;
    const charged = chargedLines(factsOf(claim).lines);
    for (const payer of payers) {
      if (payer.paid === undefined || !answersEveryLine(payer, charged)) continue;
      const paidForLines = sumOf([...payer.lines.values()].map((loops) => lineSums(loops).paid));
      const paidAndAdjusted = sumOf([amountIn(payer.paid, 2), adjustmentSum(payer.adjustments)]);
      if (paidForLines === undefined || paidAndAdjusted === undefined) continue;
      if (paidForLines !== paidAndAdjusted) tell(payer.paid, 2, 0, payer.loop);
    }
  },
});
