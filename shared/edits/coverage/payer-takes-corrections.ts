import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The payer takes replacements and voids as claims. */
export const payerTakesCorrections: Edit = {
  id: "payer-takes-corrections",
  sentence: "The payer takes replacements and voids as claims.",
  remedy: "Correct it in the way this payer wants: by phone, portal or letter.",
  source: "payer's companion guide, kept in shared/payers",
  severity: "hold",
  concerns: ["correction"],
  check: (claim, { payer }) => {
    if (claim.frequency === "1") return notApplicable;
    return findAt(payer.takesCorrections ? [] : ["2300 CLM05-3 (claim frequency)"]);
  },
};
