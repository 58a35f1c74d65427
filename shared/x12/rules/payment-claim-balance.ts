import { children, find } from "../loop.ts";
import { amountIn, sumOf } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { adjustmentsIn } from "./remittance-adjustments.ts";
import { loopRule } from "./rule.ts";

/** A claim's charge less its own adjustments and those of its services is what was paid for it. */
export const paymentClaimBalance = loopRule({
  code: "payment-claim-balance",
  level: 3,
  severity: "error",
  message: "The claim's charge less all adjustments of the claim and its services is not what was paid for it.",
  remedy: "Ask the payer for a corrected remittance, or add the adjustment that is missing.",
  acknowledgment: { element: "IK403", code: "I12" },
  source: "005010X221A1 2100 CLP03, CLP04, CAS and 2110 CAS",
  guides: [remittance],
  loops: ["2100"],
  check(claim, _around, tell) {
    const clp = find(claim, "CLP");
    const charge = amountIn(clp, 3);
    const paid = amountIn(clp, 4);
    const adjusted = sumOf([claim, ...children(claim, "2110")].map((loop) => adjustmentsIn(loop)));
    if (clp === undefined || charge === undefined || paid === undefined || adjusted === undefined) return;
    if (charge - adjusted !== paid) tell(clp, 4);
  },
});
