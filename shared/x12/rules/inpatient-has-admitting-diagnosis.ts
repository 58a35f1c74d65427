import { missingSegment } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An inpatient claim has the diagnosis with which the patient was admitted. */
export const inpatientHasAdmittingDiagnosis = loopRule({
  code: "inpatient-has-admitting-diagnosis",
  level: 4,
  severity: "error",
  message: "An inpatient claim without an admitting diagnosis.",
  remedy: "Send the admitting diagnosis in HI*ABJ.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2300 HI*ABJ",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    if (!isInpatient(facts)) return;
    if (!facts.codes.some(({ qualifier }) => qualifier === "ABJ" || qualifier === "BJ")) tell("HI");
  },
});
