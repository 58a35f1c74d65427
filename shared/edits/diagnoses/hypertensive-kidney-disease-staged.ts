import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Hypertensive kidney disease (I12, I13) comes with the stage of the kidney disease (N18). */
export const hypertensiveKidneyDiseaseStaged: Edit = {
  id: "hypertensive-kidney-disease-staged",
  sentence: "Hypertensive kidney disease (I12, I13) comes with the stage of the kidney disease (N18).",
  remedy: "Add the N18 code of the stage.",
  source: "ICD-10-CM Official Guidelines I.C.9.a.2",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => /^I1[23]/.test(code));
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("N18")) ? [] : [atDiagnosis(index)]);
  },
};
