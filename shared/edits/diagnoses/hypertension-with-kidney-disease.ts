import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Hypertension and chronic kidney disease are one code (I12), unless the provider says that they are unrelated. */
export const hypertensionWithKidneyDisease: Edit = {
  id: "hypertension-with-kidney-disease",
  sentence:
    "Hypertension and chronic kidney disease are one code (I12), unless the provider says that they are unrelated.",
  remedy: "Code I12 with the stage, or keep both where the note says that one is not due to the other.",
  source: "ICD-10-CM Official Guidelines I.C.9.a.2",
  severity: "hold",
  check: (claim) => {
    const index = claim.diagnoses.indexOf("I10");
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("N18")) ? [atDiagnosis(index)] : []);
  },
};
