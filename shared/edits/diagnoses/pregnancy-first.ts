import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** A code of the chapter on pregnancy stands in front of codes of other chapters. */
export const pregnancyFirst: Edit = {
  id: "pregnancy-first",
  sentence: "A code of the chapter on pregnancy stands in front of codes of other chapters.",
  remedy:
    "Move the pregnancy code to the front; where the pregnancy has nothing to do with the visit, code Z33.1 instead.",
  source: "ICD-10-CM Official Guidelines I.C.15.a.1",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => /^O(?!94)/.test(code));
    if (index < 0) return notApplicable;
    return findAt(/^[A-NP-Y]/.test(claim.diagnoses[0] ?? "") ? [atDiagnosis(index)] : []);
  },
};
