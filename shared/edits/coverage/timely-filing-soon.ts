import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { filingDeadline } from "../filing-deadline.ts";

/** The payer's filing limit is more than 15 days away. */
export const timelyFilingSoon: Edit = {
  id: "timely-filing-soon",
  sentence: "The payer's filing limit is more than 15 days away.",
  remedy: "Send it today.",
  source: "42 CFR 424.44 for Medicare; else the payer's contract, kept in shared/payers",
  severity: "warn",
  check: (claim, { today, payer }) => {
    const left = daysBetween(today, filingDeadline(claim, { payer }));
    return left < 0 ? notApplicable : findAt(left <= 15 ? ["2300 (filing limit)"] : []);
  },
};
