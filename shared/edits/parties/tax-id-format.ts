import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The billing provider's tax id has nine digits. */
export const taxIdFormat: Edit = {
  id: "tax-id-format",
  sentence: "The billing provider's tax id has nine digits.",
  remedy:
    'Write the nine digits of the EIN or SSN, without other characters: in practice.json, and for the claims that wait with "cleanclaim mend --held tax-id-format".',
  source: "005010X222A1 2010AA REF*EI, REF*SY",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined) return notApplicable;
    return findAt(
      /^\d{9}$/.test(billingProvider.taxId.replaceAll("-", "")) ? [] : ["2010AA REF02 (billing provider tax id)"],
    );
  },
};
