import { type Edit, findAt } from "../edit.ts";

/** The claim names who bills, with a tax id and an address. */
export const billingProviderPresent: Edit = {
  id: "billing-provider-present",
  sentence: "The claim names who bills, with a tax id and an address.",
  remedy: "Add the billing provider to the practice's profile, or to the encounter.",
  source: "005010X222A1 2010AA NM1, REF",
  severity: "hold",
  check: (claim) => findAt(claim.billingProvider === undefined ? ["2010AA NM1 (billing provider)"] : []),
};
