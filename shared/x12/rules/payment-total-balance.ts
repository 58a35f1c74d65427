import { type Cents, zeroCents } from "../../values/money.ts";
import { find, findAll } from "../loop.ts";
import { amountIn, sumOf } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { transactionRule } from "./rule.ts";

/** PLB has up to six adjustments, their amounts in elements 4, 6, 8, 10, 12 and 14. */
const amountElements = [4, 6, 8, 10, 12, 14];

/** What was paid for all claims less the provider's adjustments is the payment. */
export const paymentTotalBalance = transactionRule({
  code: "payment-total-balance",
  level: 3,
  severity: "error",
  message: "What was paid for the claims less the provider adjustments (PLB) is not the payment.",
  remedy: "Compare BPR02 with the deposit; ask the payer for the claim or the adjustment that is missing.",
  acknowledgment: { element: "IK403", code: "I12" },
  source: "005010X221A1 BPR02, 2100 CLP04, PLB",
  guides: [remittance],
  loops: ["2100", ""],
  begin() {
    let paid: Cents | undefined = zeroCents;
    return (loop, _around, tell) => {
      if (loop.id === "2100") {
        const one = amountIn(find(loop, "CLP"), 4);
        paid = sumOf([paid, one]);
        return;
      }
      const bpr = find(loop, "BPR");
      const payment = amountIn(bpr, 2);
      const adjusted = sumOf(findAll(loop, "PLB").flatMap((plb) => amountElements.map((n) => amountIn(plb, n))));
      if (bpr === undefined || paid === undefined || payment === undefined || adjusted === undefined) return;
      if (paid - adjusted !== payment) tell(bpr, 2);
    };
  },
});
