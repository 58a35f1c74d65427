import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Pregnant state, incidental (Z33.1) stands with no code of the chapter on pregnancy. */
export const incidentalPregnancyAlone: Edit = {
  id: "incidental-pregnancy-alone",
  sentence: "Pregnant state, incidental (Z33.1) stands with no code of the chapter on pregnancy.",
  remedy: "Take Z33.1 off, or code the other condition outside the chapter on pregnancy.",
  source: "ICD-10-CM Official Guidelines I.C.15.a.1",
  severity: "hold",
  check: (claim) => {
    const index = claim.diagnoses.indexOf("Z331");
    if (index < 0) return notApplicable;
    return findAt(claim.diagnoses.some((code) => code.startsWith("O")) ? [atDiagnosis(index)] : []);
  },
};
