import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A final bill is of a patient who has left: status 30 is for interim bills. */
export const finalBillOfNoPatientStillThere = loopRule({
  code: "final-bill-of-no-patient-still-there",
  level: 4,
  severity: "error",
  message: "A final bill of a patient who is still there.",
  remedy: "Send the status at discharge, or the frequency of an interim bill.",
  acknowledgment: invalidValue,
  source: "005010X223A2 2300 CL103, CLM05-3",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    const frequency = facts.frequency;
    const cl1 = find(claim, "CL1");
    if (cl1 === undefined || element(cl1, 3) !== "30") return;
    if (frequency === "1" || (frequency === "4" && isInpatient(facts))) tell(cl1, 3);
  },
});
