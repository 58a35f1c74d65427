import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** A final inpatient bill has the hour of discharge; an interim one has none. */
export const dischargeHourOnFinalBills: Edit = {
  id: "discharge-hour-on-final-bills",
  sentence: "A final inpatient bill has the hour of discharge; an interim one has none.",
  remedy: "Add the hour, or take it off the interim bill.",
  source: "005010X223A2 2300 DTP*096",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) => {
    const { institutional } = claim;
    if (institutional === undefined || !isInpatient(claim)) return notApplicable;
    const isStillThere = institutional.patientStatus === "30";
    return findAt(
      (institutional.dischargeHour === undefined) === isStillThere ? [] : ["2300 DTP*096 (discharge hour)"],
    );
  },
};
