import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** A patient has diabetes of one type. */
export const oneTypeOfDiabetes: Edit = {
  id: "one-type-of-diabetes",
  sentence: "A patient has diabetes of one type.",
  remedy: "Keep the type that the provider documented; type 2 where none is.",
  source: "ICD-10-CM Official Guidelines I.C.4.a.2; Tabular List, Excludes1 at E10",
  severity: "warn",
  check: (claim) => {
    const types = claim.diagnoses.map((code, index) => ({ type: code.slice(0, 3), index }));
    const bound = types.filter(({ type }) => type === "E10" || type === "E11");
    if (bound.length === 0) return notApplicable;
    return findAt(new Set(bound.map(({ type }) => type)).size > 1 ? bound.map(({ index }) => atDiagnosis(index)) : []);
  },
};
