import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The billing provider has a phone number of ten digits; area code and exchange do not begin with 0 or 1. */
export const billingPhoneFormat: Edit = {
  id: "billing-phone-format",
  sentence: "The billing provider has a phone number of ten digits; area code and exchange do not begin with 0 or 1.",
  remedy:
    'Correct the number in practice.json, and the claims that wait with "cleanclaim mend --held billing-phone-format".',
  source: "005010X222A1 1000A PER04, 2010AA PER04",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined) return notApplicable;
    const digits = (billingProvider.phone ?? "").replaceAll(/[\s().-]/g, "");
    return findAt(/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) ? [] : ["2010AA PER04 (billing provider phone)"]);
  },
};
