import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A bill tells the patient's status at its end. */
export const patientStatusTold: Edit = {
  id: "patient-status-told",
  sentence: "A bill tells the patient's status at its end.",
  remedy: "Add the status, as 01 for discharged home, 30 for still a patient.",
  source: "005010X223A2 2300 CL103",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) =>
    institutional === undefined
      ? notApplicable
      : findAt(/^\d\d$/.test(institutional.patientStatus ?? "") ? [] : ["2300 CL103 (patient status)"]),
};
