import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The patient was admitted on or before the last day of the statement. */
export const admissionBeforeThePeriod: Edit = {
  id: "admission-before-the-period",
  sentence: "The patient was admitted on or before the last day of the statement.",
  remedy: "Correct the admission date or the period.",
  source: "005010X223A2 2300 DTP*434 and DTP*435",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) => {
    const { admissionDate } = claim.encounter;
    if (admissionDate === undefined) return notApplicable;
    return findAt(admissionDate > claim.serviceTo ? ["2300 DTP*435 (admission date)"] : []);
  },
};
