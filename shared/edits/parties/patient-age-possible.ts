import { ageOn } from "../../values/age.ts";
import { type Edit, findAt } from "../edit.ts";

/** The patient is at most 124 years old. */
export const patientAgePossible: Edit = {
  id: "patient-age-possible",
  sentence: "The patient is at most 124 years old.",
  remedy: "Correct the birth date.",
  source: "CMS Medicare Code Editor, invalid age",
  severity: "hold",
  check: ({ patient, serviceFrom }) =>
    findAt(ageOn(patient.birthDate, serviceFrom) > 124 ? ["2010BA DMG02 (patient birth date)"] : []),
};
