import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { filingDeadline } from "../filing-deadline.ts";

/** A claim past its filing limit says why it is late. */
export const lateClaimSaysWhy: Edit = {
  id: "late-claim-says-why",
  sentence: "A claim past its filing limit says why it is late.",
  remedy: "Give the delay reason, and keep the proof of timely filing.",
  source: "005010X222A1 2300 CLM20",
  severity: "warn",
  check: (claim, { today, payer }) =>
    daysBetween(today, filingDeadline(claim, { payer })) >= 0
      ? notApplicable
      : findAt(claim.encounter.delayReason === undefined ? ["2300 CLM20 (reason for delay)"] : []),
};
