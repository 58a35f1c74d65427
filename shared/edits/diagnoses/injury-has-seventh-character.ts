import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** An injury (S00 to S99) has seven characters, the last for the episode of care. */
export const injuryHasSeventhCharacter: Edit = {
  id: "injury-has-seventh-character",
  sentence: "An injury (S00 to S99) has seven characters, the last for the episode of care.",
  remedy: "Add A for active treatment, D for healing or S for a sequela, and fill with X.",
  source: "ICD-10-CM Official Guidelines I.C.19.a",
  severity: "hold",
  check: (claim) => {
    const injuries = claim.diagnoses.map((code, index) => ({ code, index })).filter(({ code }) => code.startsWith("S"));
    if (injuries.length === 0) return notApplicable;
    return findAt(injuries.filter(({ code }) => code.length !== 7).map(({ index }) => atDiagnosis(index)));
  },
};
