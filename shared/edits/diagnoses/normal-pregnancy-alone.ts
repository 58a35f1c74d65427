import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Supervision of normal pregnancy (Z34) stands with no code of the chapter on pregnancy. */
export const normalPregnancyAlone: Edit = {
  id: "normal-pregnancy-alone",
  sentence: "Supervision of normal pregnancy (Z34) stands with no code of the chapter on pregnancy.",
  remedy: "Code the complication or the high-risk pregnancy (O09), and take Z34 off.",
  source: "ICD-10-CM Official Guidelines I.C.15.b.1",
  severity: "hold",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => code.startsWith("Z34"));
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("O")) ? [atDiagnosis(index)] : []);
  },
};
