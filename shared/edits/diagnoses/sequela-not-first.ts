import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** An injury's sequela stands behind the condition that it left. */
export const sequelaNotFirst: Edit = {
  id: "sequela-not-first",
  sentence: "An injury's sequela stands behind the condition that it left.",
  remedy: "List first what is treated now, as the scar or the pain, and the sequela behind it.",
  source: "ICD-10-CM Official Guidelines I.B.10",
  severity: "warn",
  check: (claim) => {
    const [first = ""] = claim.diagnoses;
    if (!claim.diagnoses.some(isSequela)) return notApplicable;
    return findAt(isSequela(first) ? [atDiagnosis(0)] : []);
  },
};

function isSequela(code: string): boolean {
  return /^[ST].{5}S$/.test(code);
}
