import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A service is not in the future, not before the patient was born, and does not end before it begins. */
export const serviceDatesPossible: Edit = {
  id: "service-dates-possible",
  sentence: "A service is not in the future, not before the patient was born, and does not end before it begins.",
  remedy: "Correct the date of service, or the birth date.",
  source: "005010X222A1 2400 DTP*472",
  severity: "hold",
  check: (claim, { today }) =>
    findAt(
      claim.lines
        .filter((line) => line.from > line.to || line.to > today || line.from < claim.patient.birthDate)
        .map((line) => linePlace(claim, line, "date")),
    ),
};
