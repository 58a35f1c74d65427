import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** The code of a birth (Z38) is first on the newborn's own claim, and on no other. */
export const birthOnTheNewborn: Edit = {
  id: "birth-on-the-newborn",
  sentence: "The code of a birth (Z38) is first on the newborn's own claim, and on no other.",
  remedy: "Bill the mother's delivery with Z37, and use Z38 once, first, for the child.",
  source: "ICD-10-CM Official Guidelines I.C.16.a.2",
  severity: "hold",
  check: (claim) => {
    const births = claim.diagnoses.map((code, index) => ({ code, index })).filter(({ code }) => code.startsWith("Z38"));
    if (births.length === 0) return notApplicable;
    const isNewborn = daysBetween(claim.patient.birthDate, claim.serviceFrom) <= 28;
    return findAt(births.filter(({ index }) => !isNewborn || index > 0).map(({ index }) => atDiagnosis(index)));
  },
};
