import { type Edit, findAt } from "../edit.ts";
import { filingDeadline } from "../filing-deadline.ts";

/** The payer still takes claims for this date. */
export const timelyFiling: Edit = {
  id: "timely-filing",
  sentence: "The payer still takes claims for this date.",
  remedy: "Ask for an exception with proof of earlier filing; do not write it off without a decision.",
  source: "42 CFR 424.44 for Medicare; else the payer's contract, kept in shared/payers",
  severity: "hold",
  check: (claim, { today, payer }) => findAt(today > filingDeadline(claim, { payer }) ? ["2300 (filing limit)"] : []),
};
