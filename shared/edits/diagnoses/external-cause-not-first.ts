import { type Edit, findAt } from "../edit.ts";

/** A cause of injury (V, W, X or Y code) is never the first diagnosis. */
export const externalCauseNotFirst: Edit = {
  id: "external-cause-not-first",
  sentence: "A cause of injury (V, W, X or Y code) is never the first diagnosis.",
  remedy: "List the injury first.",
  source: "ICD-10-CM Official Guidelines I.C.20.a",
  severity: "hold",
  concerns: ["external-cause"],
  check: (claim) => findAt(/^[VWXY]/.test(claim.diagnoses[0] ?? "") ? ["2300 HI01-2 (first diagnosis)"] : []),
};
