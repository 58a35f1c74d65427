import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Categories that stand first only, and the exceptions in them. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.15. */
const firstOnly = /^(Z00(?!6)|Z0[124]|Z318[134]|Z332|Z34|Z38|Z39|Z40|Z42|Z510|Z511|Z52(?!9)|Z76[12]|Z9912)/;

/** An encounter code that may only be first-listed stands first. */
export const firstListedOnlyIsFirst: Edit = {
  id: "first-listed-only-is-first",
  sentence: "An encounter code that may only be first-listed stands first.",
  remedy: "Move it to the front, or take it off where it was not the reason for the visit.",
  source: "ICD-10-CM Official Guidelines I.C.21.c.15",
  severity: "warn",
  check: (claim) => {
    const bound = claim.diagnoses.map((code, index) => ({ code, index })).filter(({ code }) => firstOnly.test(code));
    if (bound.length === 0) return notApplicable;
    // Several of them may share the visit: then one is first and the others follow it.
    return findAt(firstOnly.test(claim.diagnoses[0] ?? "") ? [] : bound.map(({ index }) => atDiagnosis(index)));
  },
};
