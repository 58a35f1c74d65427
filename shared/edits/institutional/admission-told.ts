import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** An inpatient bill tells when the patient was admitted, how and from where. */
export const admissionTold: Edit = {
  id: "admission-told",
  sentence: "An inpatient bill tells when the patient was admitted, how and from where.",
  remedy: "Add the day and hour of admission, its type and its source.",
  source: "005010X223A2 2300 DTP*435, CL101, CL102",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) => {
    const { institutional } = claim;
    if (institutional === undefined || !isInpatient(claim)) return notApplicable;
    return findAt([
      ...(claim.encounter.admissionDate === undefined ? ["2300 DTP*435 (admission date)"] : []),
      ...(institutional.admissionType === undefined ? ["2300 CL101 (admission type)"] : []),
      ...(institutional.admissionSource === undefined ? ["2300 CL102 (admission source)"] : []),
    ]);
  },
};
