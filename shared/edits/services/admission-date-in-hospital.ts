import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A service to a patient in a hospital bed tells the day of admission. */
export const admissionDateInHospital: Edit = {
  id: "admission-date-in-hospital",
  sentence: "A service to a patient in a hospital bed tells the day of admission.",
  remedy: "Enter the day on which the patient was admitted.",
  source: "005010X222A1 2300 DTP*435",
  severity: "hold",
  concerns: ["inpatient"],
  claimType: "professional",
  check: (claim) => {
    if (!["21", "51", "61"].includes(claim.placeOfService)) return notApplicable;
    const { admissionDate } = claim.encounter;
    return findAt(
      admissionDate === undefined || admissionDate > claim.serviceTo ? ["2300 DTP*435 (admission date)"] : [],
    );
  },
};
