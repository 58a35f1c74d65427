import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A replacement or void names the payer's number of the claim it is about. */
export const correctionNamesOriginal: Edit = {
  id: "correction-names-original",
  sentence: "A replacement or void names the payer's number of the claim it is about.",
  remedy: "Copy the payer's claim number from the remittance.",
  source: "005010X222A1 2300 CLM05-3, REF*F8",
  severity: "hold",
  concerns: ["correction"],
  check: (claim) => {
    if (claim.frequency === "1") return notApplicable;
    return findAt(claim.payerClaimNumber === undefined ? ["2300 REF*F8 (payer's claim number)"] : []);
  },
};
