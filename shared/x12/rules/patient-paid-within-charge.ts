import { find } from "../loop.ts";
import { invalidValue } from "./acknowledgments.ts";
import { amountIn } from "./amount.ts";
import { factsOf } from "./claim-facts.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The patient pays no more than the claim charges. */
export const patientPaidWithinCharge = loopRule({
  code: "patient-paid-within-charge",
  level: 4,
  severity: "warning",
  message: "The patient's share is more than the claim's charge.",
  remedy: "Send what the patient paid for this claim only.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2300 AMT*F5, 005010X223A2 2300 AMT*F3, 005010X224A2 2300 AMT*F5",
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const charge = amountIn(factsOf(claim).clm, 2);
    for (const kind of ["F5", "F3"]) {
      const amt = find(claim, "AMT", kind);
      const paid = amountIn(amt, 2);
      if (amt !== undefined && charge !== undefined && paid !== undefined && paid > charge) tell(amt, 2);
    }
  },
});
