import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Aftercare of an injury is told by the injury's own code with its seventh character, not by an aftercare code. */
export const aftercareNotForInjury: Edit = {
  id: "aftercare-not-for-injury",
  sentence:
    "Aftercare of an injury is told by the injury's own code with its seventh character, not by an aftercare code.",
  remedy: "Code the injury with D as its seventh character, and take the aftercare code off.",
  source: "ICD-10-CM Official Guidelines I.C.21.c.7",
  severity: "warn",
  check: (claim) => {
    const aftercare = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => /^(Z47(?!1|3)|Z48(?!0|2|4|8))/.test(code));
    if (aftercare.length === 0) return notApplicable;
    const hasInjury = claim.diagnoses.some((code) => /^S.{5}[AD]$/.test(code));
    return findAt(hasInjury ? aftercare.map(({ index }) => atDiagnosis(index)) : []);
  },
};
