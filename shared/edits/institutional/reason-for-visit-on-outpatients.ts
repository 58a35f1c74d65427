import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** A reason for visit is on outpatient bills only. */
export const reasonForVisitOnOutpatients: Edit = {
  id: "reason-for-visit-on-outpatients",
  sentence: "A reason for visit is on outpatient bills only.",
  remedy: "Take it off; an inpatient bill has an admitting diagnosis.",
  source: "005010X223A2 2300 HI*APR",
  severity: "hold",
  claimType: "institutional",
  check: (claim) => {
    if ((claim.institutional?.reasonForVisit ?? []).length === 0) return notApplicable;
    return findAt(isInpatient(claim) ? ["2300 HI*APR (reason for visit)"] : []);
  },
};
