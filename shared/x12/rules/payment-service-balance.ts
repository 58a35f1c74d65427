import { find } from "../loop.ts";
import { amountIn } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { adjustmentsIn } from "./remittance-adjustments.ts";
import { loopRule } from "./rule.ts";

/** A service's charge less its adjustments is what was paid for it. */
export const paymentServiceBalance = loopRule({
  code: "payment-service-balance",
  level: 3,
  severity: "error",
  message: "The service's charge less its adjustments is not what was paid for it.",
  remedy: "Ask the payer for a corrected remittance, or add the adjustment that is missing.",
  acknowledgment: { element: "IK403", code: "I12" },
  source: "005010X221A1 2110 SVC02, SVC03, CAS",
  guides: [remittance],
  loops: ["2110"],
  check(service, _around, tell) {
    const svc = find(service, "SVC");
    const charge = amountIn(svc, 2);
    const paid = amountIn(svc, 3);
    const adjusted = adjustmentsIn(service);
    if (svc === undefined || charge === undefined || paid === undefined || adjusted === undefined) return;
    if (charge - adjusted !== paid) tell(svc, 3);
  },
});
