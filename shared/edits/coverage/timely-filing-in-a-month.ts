import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { filingDeadline } from "../filing-deadline.ts";

/** The payer's filing limit is more than 45 days away. */
export const timelyFilingInAMonth: Edit = {
  id: "timely-filing-in-a-month",
  sentence: "The payer's filing limit is more than 45 days away.",
  remedy: "Send it soon: what is rejected must be back in time.",
  source: "42 CFR 424.44 for Medicare; else the payer's contract, kept in shared/payers",
  severity: "warn",
  check: (claim, { today, payer }) => {
    const left = daysBetween(today, filingDeadline(claim, { payer }));
    return left <= 15 ? notApplicable : findAt(left <= 45 ? ["2300 (filing limit)"] : []);
  },
};
