import { proceduresOf } from "../bill.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Every inpatient procedure is in the ICD-10-PCS release of its day. */
export const inpatientProcedureExists: Edit = {
  id: "inpatient-procedure-exists",
  sentence: "Every inpatient procedure is in the ICD-10-PCS release of its day.",
  remedy: "Look the procedure up in the release of the discharge.",
  source: "45 CFR 162.1002(c)(3)",
  severity: "hold",
  wants: ["icd-10-pcs"],
  claimType: "institutional",
  check: (claim, { codes }) => {
    const named = proceduresOf(claim.institutional);
    if (named.length === 0) return notApplicable;
    return verdictOf(
      named.map(({ code, place }) => {
        const { kind } = codes.listed("icd-10-pcs", code, claim.serviceTo);
        return { place, right: kind === "no-data" ? undefined : kind === "known" };
      }),
    );
  },
};
