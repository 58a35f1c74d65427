import { type Edit, findAt } from "../edit.ts";

/** The patient's sex is told as the payer has it. */
export const patientSexTold: Edit = {
  id: "patient-sex-told",
  sentence: "The patient's sex is told as the payer has it.",
  remedy: "Ask the patient what the insurance card's holder record says; many payers refuse U.",
  source: "005010X222A1 2010BA and 2010CA DMG03",
  severity: "warn",
  check: ({ patient }) => findAt(patient.sex === "U" ? ["2010BA DMG03 (patient sex)"] : []),
};
