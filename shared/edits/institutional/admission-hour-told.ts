import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** An inpatient bill tells the hour of admission. */
export const admissionHourTold: Edit = {
  id: "admission-hour-told",
  sentence: "An inpatient bill tells the hour of admission.",
  remedy: "Add the hour, from 00 to 23.",
  source: "005010X223A2 2300 DTP*435 DT",
  severity: "warn",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) =>
    claim.institutional === undefined || !isInpatient(claim)
      ? notApplicable
      : findAt(claim.institutional.admissionHour === undefined ? ["2300 DTP*435 (admission hour)"] : []),
};
