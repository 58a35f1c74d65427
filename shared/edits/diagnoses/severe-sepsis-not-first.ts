import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Severe sepsis (R65.2) stands behind the infection that causes it. */
export const severeSepsisNotFirst: Edit = {
  id: "severe-sepsis-not-first",
  sentence: "Severe sepsis (R65.2) stands behind the infection that causes it.",
  remedy: "List the sepsis or the infection first.",
  source: "ICD-10-CM Official Guidelines I.C.1.d.1.b",
  severity: "hold",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => code.startsWith("R652"));
    if (index < 0) return notApplicable;
    return findAt(index === 0 ? [atDiagnosis(0)] : []);
  },
};
