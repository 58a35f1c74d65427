import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Beginnings that the IRS has not given out. */
const unused: ReadonlySet<string> = new Set("00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97".split(" "));

/** A tax id is a number that was given out, not a placeholder. */
export const taxIdIsReal: Edit = {
  id: "tax-id-is-real",
  sentence: "A tax id is a number that was given out, not a placeholder.",
  remedy: `Enter the number on the practice's IRS letter in practice.json, and for the claims that wait with "cleanclaim mend --held tax-id-is-real".`,
  source: "IRS, valid EIN prefixes (Publication 1635); 005010X222A1 2010AA REF*EI",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined || billingProvider.taxIdType !== "EI") return notApplicable;
    const digits = billingProvider.taxId.replaceAll("-", "");
    const isPlaceholder = /^(\d)\1{8}$/.test(digits) || digits === "123456789" || digits === "987654321";
    return findAt(isPlaceholder || unused.has(digits.slice(0, 2)) ? ["2010AA REF02 (billing provider tax id)"] : []);
  },
};
