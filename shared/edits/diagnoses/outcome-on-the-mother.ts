import { ageOn } from "../../values/age.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** The outcome of a delivery (Z37) is on the mother's claim. */
export const outcomeOnTheMother: Edit = {
  id: "outcome-on-the-mother",
  sentence: "The outcome of a delivery (Z37) is on the mother's claim.",
  remedy: "Take Z37 off the child's claim; the child's has Z38.",
  source: "ICD-10-CM Official Guidelines I.C.15.b.5",
  severity: "hold",
  check: (claim) => {
    const outcomes = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => code.startsWith("Z37"));
    if (outcomes.length === 0) return notApplicable;
    const isMother = claim.patient.sex !== "M" && ageOn(claim.patient.birthDate, claim.serviceFrom) >= 9;
    return findAt(isMother ? [] : outcomes.map(({ index }) => atDiagnosis(index)));
  },
};
