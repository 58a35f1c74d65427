import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A claim to workers' compensation or an automobile insurer gives the insurer's own claim number. */
export const accidentInsuranceClaimNumber: Edit = {
  id: "accident-insurance-claim-number",
  sentence: "A claim to workers' compensation or an automobile insurer gives the insurer's own claim number.",
  remedy: "Ask the patient, the employer or the adjuster for it.",
  source: "005010X222A1 2010BA and 2010CA REF*Y4",
  severity: "warn",
  check: ({ coverage }) =>
    coverage?.filingIndicator !== "WC" && coverage?.filingIndicator !== "AM"
      ? notApplicable
      : findAt(coverage.propertyCasualtyClaimNumber === undefined ? ["2010BA REF*Y4 (insurer's claim number)"] : []),
};
