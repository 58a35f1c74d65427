import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A first claim carries no number of an earlier one. */
export const originalNamesNoOriginal: Edit = {
  id: "original-names-no-original",
  sentence: "A first claim carries no number of an earlier one.",
  remedy: "Send it as a replacement (7) or void (8), or remove the payer's claim number.",
  source: "005010X222A1 2300 CLM05-3, REF*F8",
  severity: "hold",
  check: (claim) => {
    if (claim.frequency !== "1") return notApplicable;
    return findAt(claim.payerClaimNumber === undefined ? [] : ["2300 REF*F8 (payer's claim number)"]);
  },
};
