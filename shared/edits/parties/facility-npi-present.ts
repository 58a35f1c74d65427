import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A hospital or surgical center that is named as the place of service has its NPI. */
export const facilityNpiPresent: Edit = {
  id: "facility-npi-present",
  sentence: "A hospital or surgical center that is named as the place of service has its NPI.",
  remedy: "Add the facility's NPI; the NPI registry has it.",
  source: "45 CFR 162.410; 005010X222A1 2310C NM109",
  severity: "warn",
  concerns: ["facility"],
  check: (claim) =>
    claim.facility === undefined || !["21", "22", "23", "24", "31", "51", "61"].includes(claim.placeOfService)
      ? notApplicable
      : findAt(claim.facility.npi === undefined ? ["2310C NM109 (service facility NPI)"] : []),
};
