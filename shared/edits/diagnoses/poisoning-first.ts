import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** A poisoning stands in front of what it did to the patient. */
export const poisoningFirst: Edit = {
  id: "poisoning-first",
  sentence: "A poisoning stands in front of what it did to the patient.",
  remedy: "Move the poisoning to the front.",
  source: "ICD-10-CM Official Guidelines I.C.19.e.5",
  severity: "warn",
  check: (claim) => {
    const index = claim.diagnoses.findIndex((code) => /^(T3[6-9]|T4\d|T50)..[1-4]A$/.test(code));
    if (index < 0) return notApplicable;
    const before = claim.diagnoses.slice(0, index);
    return findAt(before.some((code) => /^[A-R]/.test(code)) ? [atDiagnosis(index)] : []);
  },
};
