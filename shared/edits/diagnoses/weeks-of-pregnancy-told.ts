import { type Edit, findAt, notApplicable } from "../edit.ts";

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
      .filter(({ code }) => /^O(09|1|2|3|4|6|7[0-7]|99)/.test(code) && !/^O(1[0-6].?5|24.[13]|99.*[45])/.test(code));
    if (bound.length === 0) return notApplicable;
    const told = claim.diagnoses.some((code) => code.startsWith("Z3A"));
    return findAt(told ? [] : ["2300 HI (weeks of gestation)"]);
  },
};
