import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A pay-to address is another than the billing provider's. */
export const payToAddressIsAnother: Edit = {
  id: "pay-to-address-is-another",
  sentence: "A pay-to address is another than the billing provider's.",
  remedy: "Leave the pay-to address out where money goes to the billing address.",
  source: "005010X222A1 2010AB NM1",
  severity: "warn",
  check: ({ billingProvider }) => {
    if (billingProvider?.payToAddress === undefined) return notApplicable;
    const { address, payToAddress } = billingProvider;
    const isSame = address.line1 === payToAddress.line1 && address.zip.slice(0, 5) === payToAddress.zip.slice(0, 5);
    return findAt(isSame ? ["2010AB N301 (pay-to address)"] : []);
  },
};
