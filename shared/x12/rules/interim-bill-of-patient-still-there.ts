import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The patient of an interim inpatient bill is still there: status 30. */
export const interimBillOfPatientStillThere = loopRule({
  code: "interim-bill-of-patient-still-there",
  level: 4,
  severity: "error",
  message: "An interim bill of a patient who has left.",
  remedy: "Send status 30, or the frequency of a final bill.",
  acknowledgment: invalidValue,
  source: "005010X223A2 2300 CL103, CLM05-3",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    const frequency = facts.frequency;
    const cl1 = find(claim, "CL1");
    if (cl1 === undefined || element(cl1, 3) === "" || element(cl1, 3) === "30" || !isInpatient(facts)) return;
    if (frequency === "2" || frequency === "3") tell(cl1, 3);
  },
});
