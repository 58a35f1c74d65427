import { type Edit, findAt, notApplicable } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** ICD-10-PCS procedures are on inpatient bills only. */
export const inpatientProceduresOnInpatients: Edit = {
  id: "inpatient-procedures-on-inpatients",
  sentence: "ICD-10-PCS procedures are on inpatient bills only.",
  remedy: "Take the ICD-10-PCS codes off; outpatient services are on the lines, in CPT or HCPCS.",
  source: "45 CFR 162.1002(c)(3); 005010X223A2 2300 HI*BBR",
  severity: "hold",
  claimType: "institutional",
  check: (claim) => {
    const { institutional } = claim;
    if (institutional?.principalProcedure === undefined) return notApplicable;
    return findAt(isInpatient(claim) ? [] : ["2300 HI*BBR (principal procedure)"]);
  },
};
