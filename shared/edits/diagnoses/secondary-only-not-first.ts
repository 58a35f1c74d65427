import { type Edit, findAt } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Body mass index, coma scale, stroke scale, and social circumstances are never the first diagnosis. */
export const secondaryOnlyNotFirst: Edit = {
  id: "secondary-only-not-first",
  sentence: "Body mass index, coma scale, stroke scale, and social circumstances are never the first diagnosis.",
  remedy: "List first the condition for which the patient was seen.",
  source: "ICD-10-CM Official Guidelines I.B.14",
  severity: "hold",
  check: (claim) =>
    findAt(/^(Z68|R402|R297|Z5[5-9]|Z6[0-5]|Z3A|Z37|Y9)/.test(claim.diagnoses[0] ?? "") ? [atDiagnosis(0)] : []),
};
