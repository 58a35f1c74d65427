import { addDays } from "../../values/day.ts";
import { proceduresOf } from "../bill.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An inpatient procedure is dated within the stay, or in the three days before it. */
export const inpatientProcedureWithinStay: Edit = {
  id: "inpatient-procedure-within-stay",
  sentence: "An inpatient procedure is dated within the stay, or in the three days before it.",
  remedy: "Correct the procedure's date.",
  source: "42 CFR 412.2(c)(5); 005010X223A2 2300 HI C022-4",
  severity: "hold",
  claimType: "institutional",
  check: (claim) => {
    const named = proceduresOf(claim.institutional);
    if (named.length === 0) return notApplicable;
    const first = addDays(claim.encounter.admissionDate ?? claim.serviceFrom, -3);
    return findAt(named.filter(({ date }) => date < first || date > claim.serviceTo).map(({ place }) => place));
  },
};
