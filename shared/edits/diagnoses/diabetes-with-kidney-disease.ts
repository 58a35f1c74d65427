import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Diabetes and chronic kidney disease are linked, unless the provider says that they are unrelated. */
export const diabetesWithKidneyDisease: Edit = {
  id: "diabetes-with-kidney-disease",
  sentence: "Diabetes and chronic kidney disease are linked, unless the provider says that they are unrelated.",
  remedy:
    "Code E11.22 (or its sister) with the stage, or keep both where the note says that one is not due to the other.",
  source: "ICD-10-CM Official Guidelines I.A.15",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => /^E(08|09|10|11|13)9$/.test(code));
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("N18")) ? [atDiagnosis(index)] : []);
  },
};
