import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A claim to Medicaid names the billing provider's taxonomy. */
export const medicaidBillingTaxonomy: Edit = {
  id: "medicaid-billing-taxonomy",
  sentence: "A claim to Medicaid names the billing provider's taxonomy.",
  remedy: "Add the taxonomy under which the practice is enrolled to practice.json.",
  source: "005010X222A1 2000A PRV; 42 CFR 455.410 (enrolment of providers)",
  severity: "warn",
  packs: ["medicaid"],
  check: ({ billingProvider }) =>
    billingProvider === undefined
      ? notApplicable
      : findAt(billingProvider.taxonomy === undefined ? ["2000A PRV03 (billing provider taxonomy)"] : []),
};
