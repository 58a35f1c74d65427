import { diagnosesOf, editorSays } from "../diagnoses-of.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** A manifestation is never the first diagnosis: what causes it comes before it. */
export const manifestationNotFirst: Edit = {
  id: "manifestation-not-first",
  sentence: "A manifestation is never the first diagnosis: what causes it comes before it.",
  remedy: "List the underlying disease first.",
  source: "ICD-10-CM Official Guidelines I.A.13",
  severity: "hold",
  wants: ["icd-10-cm"],
  check: (claim, context) => {
    const [first] = diagnosesOf(claim, context);
    if (first === undefined || first.index !== 0) return notApplicable;
    if (editorSays(first, "manifestation") === true) return findAt([first.place]);
    return first.answer.kind === "no-data" ? noVerdict : findAt([]);
  },
};
