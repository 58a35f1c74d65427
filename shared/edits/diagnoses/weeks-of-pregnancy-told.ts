import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Chapter 15 up to the birth; abortive outcomes (O00 to O08) and the puerperium (O85 to O92) are not of it. */
const carrying = /^O(09|[1-6]|7[0-7]|9[89A])/;
/** Codes of those categories that say "puerperium", "postpartum" or "following delivery" in the release of FY2026. */
const afterBirth = /^O(10.3|1[123].?5|14.5|152|165|24.3|2443|253|26[67]3|712|72[123]|9[89A].3$|99..5$|99893)/;

/** A code of the chapter on pregnancy comes with the weeks of gestation (Z3A), but after an abortive outcome or birth. */
export const weeksOfPregnancyTold: Edit = {
  id: "weeks-of-pregnancy-told",
  sentence:
    "A code of the chapter on pregnancy comes with the weeks of gestation (Z3A), but after an abortive outcome or birth.",
  remedy: "Add the Z3A code of the week on the day of service.",
  source: "ICD-10-CM Official Guidelines I.C.21.c.11",
  severity: "warn",
  check: (claim) => {
    const bound = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => carrying.test(code) && !afterBirth.test(code));
    if (bound.length === 0) return notApplicable;
    const told = claim.diagnoses.some((code) => code.startsWith("Z3A"));
    return findAt(told ? [] : ["2300 HI (weeks of gestation)"]);
  },
};
