import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A diagnosis related group has three digits. */
export const drgFormat: Edit = {
  id: "drg-format",
  sentence: "A diagnosis related group has three digits.",
  remedy: "Enter the group that the grouper gave, with its leading zeros.",
  source: "005010X223A2 2300 HI*DR; 42 CFR 412.60",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: ({ institutional }) =>
    institutional?.drg === undefined
      ? notApplicable
      : findAt(/^\d{3}$/.test(institutional.drg) ? [] : ["2300 HI*DR (DRG)"]),
};
