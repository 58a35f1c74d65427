import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An unscheduled outpatient visit tells why the patient came. */
export const reasonForVisitTold: Edit = {
  id: "reason-for-visit-told",
  sentence: "An unscheduled outpatient visit tells why the patient came.",
  remedy: "Add the reason for the visit, one to three diagnoses.",
  source: "005010X223A2 2300 HI*APR; CMS Medicare Claims Processing Manual, chapter 25, section 75.6",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional, lines }) => {
    if (institutional === undefined || !["13", "85"].includes(institutional.facilityCode)) return notApplicable;
    const unscheduled = lines.some(({ revenueCode }) => /^0(45|51[06]|76[02])/.test(revenueCode ?? ""));
    if (!unscheduled) return notApplicable;
    return findAt((institutional.reasonForVisit ?? []).length === 0 ? ["2300 HI*APR (reason for visit)"] : []);
  },
};
