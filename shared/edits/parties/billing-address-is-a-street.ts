import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The billing provider's address is a street, not a post office box. */
export const billingAddressIsAStreet: Edit = {
  id: "billing-address-is-a-street",
  sentence: "The billing provider's address is a street, not a post office box.",
  remedy:
    'Give the street address, and the box as the pay-to address: in practice.json, and for the claims that wait with "cleanclaim mend --held billing-address-is-a-street".',
  source: "005010X222A1 2010AA N301",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined) return notApplicable;
    const { line1, line2 } = billingProvider.address;
    const boxed = [line1, line2 ?? ""].some((line) =>
      /\b(P\.?\s*O\.?\s*BOX|POST\s+OFFICE\s+BOX|LOCK\s*BOX)\b/i.test(line),
    );
    return findAt(boxed ? ["2010AA N301 (billing provider address)"] : []);
  },
};
