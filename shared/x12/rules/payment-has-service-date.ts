import { children, find } from "../loop.ts";
import { remittance } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Services are dated, each or all of them by their claim: a payment is matched by the date where the control number is lost. */
export const paymentHasServiceDate = loopRule({
  code: "payment-has-service-date",
  level: 4,
  severity: "warning",
  message: "A service without a date in a claim without a statement date.",
  remedy: "Match the service by its control number, and ask the payer to send DTM 472.",
  acknowledgment: { element: "IK304", code: "I6" },
  source: "005010X221A1 2100 DTM*232, 2110 DTM*472",
  guides: [remittance],
  loops: ["2100"],
  check(claim, _around, tell) {
    if (find(claim, "DTM", "232") !== undefined) return;
    const undated = children(claim, "2110").find((service) => find(service, "DTM") === undefined);
    if (undated !== undefined) tell("DTM", 0, 0, undated);
  },
});
