import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** A patient who is still there (30) is on an interim bill (frequency 2 or 3); one who left is not. */
export const stillAPatientIsInterim: Edit = {
  id: "still-a-patient-is-interim",
  sentence: "A patient who is still there (30) is on an interim bill (frequency 2 or 3); one who left is not.",
  remedy: "Set the frequency to 2 (first) or 3 (next), or correct the status.",
  source: "CMS Medicare Claims Processing Manual, chapter 25, section 75.1 and 75.2",
  severity: "hold",
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim) => {
    const { institutional, frequency } = claim;
    if (institutional === undefined || !isInpatient(claim) || frequency === "7" || frequency === "8")
      return notApplicable;
    const isInterim = frequency === "2" || frequency === "3";
    const isStillThere = institutional.patientStatus === "30";
    if (!isInterim && !isStillThere) return findAt([]);
    return findAt(isInterim === isStillThere ? [] : ["2300 CL103 (patient status)"]);
  },
};
