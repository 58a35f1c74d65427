import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** An inpatient bill has an admitting diagnosis. */
export const admissionDiagnosisTold: Edit = {
  id: "admission-diagnosis-told",
  sentence: "An inpatient bill has an admitting diagnosis.",
  remedy: "Code why the patient was admitted.",
  source: "005010X223A2 2300 HI*ABJ",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) =>
    claim.institutional === undefined || !isInpatient(claim)
      ? notApplicable
      : findAt(claim.institutional.admittingDiagnosis === undefined ? ["2300 HI*ABJ (admitting diagnosis)"] : []),
};
