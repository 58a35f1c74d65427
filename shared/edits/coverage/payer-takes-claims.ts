import { type Edit, findAt } from "../edit.ts";

/** The payer takes claims of this kind through the clearinghouse. */
export const payerTakesClaims: Edit = {
  id: "payer-takes-claims",
  sentence: "The payer takes claims of this kind through the clearinghouse.",
  remedy: "Send it in the way this payer wants: on paper or through its portal.",
  source: "payer's companion guide, kept in shared/payers",
  severity: "hold",
  check: (claim, { payer }) =>
    findAt(payer.transactions.claims.includes(claim.claimType) ? [] : ["2010BB NM109 (payer)"]),
};
