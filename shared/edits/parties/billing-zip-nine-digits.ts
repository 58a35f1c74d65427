import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The billing provider's ZIP code has nine digits. */
export const billingZipNineDigits: Edit = {
  id: "billing-zip-nine-digits",
  sentence: "The billing provider's ZIP code has nine digits.",
  remedy:
    'Look the last four digits up at the post office. Correct practice.json, and the claims that wait with "cleanclaim mend --held billing-zip-nine-digits".',
  source: "005010X222A1 2010AA N403",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined) return notApplicable;
    return findAt(/^\d{9}$/.test(billingProvider.address.zip) ? [] : ["2010AA N403 (billing provider ZIP code)"]);
  },
};
