import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The final bill of an inpatient stay (frequency 1 or 4) has the hour of the discharge. */
export const finalBillHasDischargeHour = loopRule({
  code: "final-bill-has-discharge-hour",
  level: 4,
  severity: "warning",
  message: "A final inpatient bill without the hour of the discharge.",
  remedy: "Send the hour of the discharge in DTP*096.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2300 DTP*096",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    const frequency = facts.frequency;
    if (!isInpatient(facts) || (frequency !== "1" && frequency !== "4")) return;
    if (find(claim, "DTP", "096") === undefined) tell("DTP");
  },
});
