import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A social security number used as a tax id is one that can exist. */
export const socialSecurityNumberIsReal: Edit = {
  id: "social-security-number-is-real",
  sentence: "A social security number used as a tax id is one that can exist.",
  remedy: "Check the number, or bill under the practice's employer number.",
  source: "SSA, invalid social security numbers; 005010X222A1 2010AA REF*SY",
  severity: "hold",
  check: ({ billingProvider }) => {
    if (billingProvider === undefined || billingProvider.taxIdType !== "SY") return notApplicable;
    const digits = billingProvider.taxId.replaceAll("-", "");
    return findAt(
      /^(000|666|9\d\d)|^\d{3}00|0000$/.test(digits) ? ["2010AA REF02 (billing provider social security number)"] : [],
    );
  },
};
