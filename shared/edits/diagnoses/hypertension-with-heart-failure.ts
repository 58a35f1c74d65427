import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Hypertension and heart failure are one code (I11), unless the provider says that they are unrelated. */
export const hypertensionWithHeartFailure: Edit = {
  id: "hypertension-with-heart-failure",
  sentence: "Hypertension and heart failure are one code (I11), unless the provider says that they are unrelated.",
  remedy:
    "Code I11.0 with the kind of heart failure, or keep both where the note says that one is not due to the other.",
  source: "ICD-10-CM Official Guidelines I.C.9.a.1",
  severity: "hold",
  check: (claim) => {
    const index = claim.diagnoses.indexOf("I10");
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("I50")) ? [atDiagnosis(index)] : []);
  },
};
