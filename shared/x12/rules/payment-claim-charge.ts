import { children, find } from "../loop.ts";
import { amountIn, sumOf } from "./amount.ts";
import { remittance } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Where services are told, their charges add up to the claim's charge. */
export const paymentClaimCharge = loopRule({
  code: "payment-claim-charge",
  level: 3,
  severity: "error",
  message: "The services' charges do not add up to the claim's charge.",
  remedy: "Ask the payer which service is missing from the remittance, or told twice.",
  acknowledgment: { element: "IK403", code: "I12" },
  source: "005010X221A1 2100 CLP03 and 2110 SVC02",
  guides: [remittance],
  loops: ["2100"],
  check(claim, _around, tell) {
    const clp = find(claim, "CLP");
    const services = children(claim, "2110");
    const charge = amountIn(clp, 3);
    const sum = sumOf(services.map((service) => amountIn(find(service, "SVC"), 2)));
    if (clp === undefined || services.length === 0 || charge === undefined || sum === undefined) return;
    if (charge !== sum) tell(clp, 3);
  },
});
