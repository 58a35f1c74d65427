import { type Edit, findAt } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** The drug of an adverse effect or of an underdosing is never the first diagnosis. */
export const adverseEffectNotFirst: Edit = {
  id: "adverse-effect-not-first",
  sentence: "The drug of an adverse effect or of an underdosing is never the first diagnosis.",
  remedy: "List first what the drug did, or what was left untreated.",
  source: "ICD-10-CM Official Guidelines I.C.19.e.5",
  severity: "hold",
  check: (claim) => findAt(/^(T3[6-9]|T4\d|T50)..[56]/.test(claim.diagnoses[0] ?? "") ? [atDiagnosis(0)] : []),
};
