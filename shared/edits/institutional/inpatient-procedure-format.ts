import { proceduresOf } from "../bill.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An inpatient procedure has seven characters of ICD-10-PCS. */
export const inpatientProcedureFormat: Edit = {
  id: "inpatient-procedure-format",
  sentence: "An inpatient procedure has seven characters of ICD-10-PCS.",
  remedy: "Look the procedure up in the ICD-10-PCS tables.",
  source: "005010X223A2 2300 HI*BBR, HI*BBQ; ICD-10-PCS Official Guidelines A1",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional }) => {
    const named = proceduresOf(institutional);
    if (named.length === 0) return notApplicable;
    return findAt(named.filter(({ code }) => !/^[0-9A-HJ-NP-Z]{7}$/.test(code)).map(({ place }) => place));
  },
};
