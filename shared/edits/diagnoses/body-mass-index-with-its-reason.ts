import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** A body mass index (Z68) stands beside the diagnosis that it belongs to, as obesity. */
export const bodyMassIndexWithItsReason: Edit = {
  id: "body-mass-index-with-its-reason",
  sentence: "A body mass index (Z68) stands beside the diagnosis that it belongs to, as obesity.",
  remedy: "Add the weight diagnosis that the provider documented, or take the index off.",
  source: "ICD-10-CM Official Guidelines I.B.14",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => code.startsWith("Z68"));
    if (index < 0) return notApplicable;
    const hasReason = claim.diagnoses.some((code) => /^(E4[0-6]|E6[4-8]|E88|R63|O|F50|Z713|P9262|I|E1)/.test(code));
    return findAt(hasReason ? [] : [atDiagnosis(index)]);
  },
};
