import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Hypertensive heart disease with failure (I11.0, I13.0, I13.2) comes with the kind of heart failure (I50). */
export const hypertensiveHeartFailureTyped: Edit = {
  id: "hypertensive-heart-failure-typed",
  sentence: "Hypertensive heart disease with failure (I11.0, I13.0, I13.2) comes with the kind of heart failure (I50).",
  remedy: "Add the I50 code.",
  source: "ICD-10-CM Official Guidelines I.C.9.a.1",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => ["I110", "I130", "I132"].includes(code));
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("I50")) ? [] : [atDiagnosis(index)]);
  },
};
