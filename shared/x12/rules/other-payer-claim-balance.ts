import type { Cents } from "../../values/money.ts";
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

/** What another payer paid and adjusted is the claim's charge, where it did not answer line by line. */
export const otherPayerClaimBalance = loopRule({
  code: "other-payer-claim-balance",
  level: 3,
  severity: "error",
  message: "What another payer paid and adjusted is not the claim's charge.",
  remedy: "Send the payment in AMT*D and every adjustment, as the payer's remittance has them.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "2320 AMT*D, CAS")}, X12 RFI 1294`,
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, _around, tell) {
    const { clm, lines } = factsOf(claim);
    const charge = lines.length === 0 ? amountIn(clm, 2) : sumOf(lines.map((line) => line.charge));
    const charged = chargedLines(lines);
    for (const payer of otherPayersOf(claim)) {
      if (payer.paid === undefined || answersEveryLine(payer, charged)) continue;
      const amounts: (Cents | undefined)[] = [amountIn(payer.paid, 2), adjustmentSum(payer.adjustments)];
      for (const loops of payer.lines.values()) amounts.push(lineSums(loops).adjusted);
      const answered = sumOf(amounts);
      if (answered !== undefined && charge !== undefined && answered !== charge) tell(payer.paid, 2, 0, payer.loop);
    }
  },
});
