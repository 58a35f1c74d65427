import { type Edit, findAt } from "../edit.ts";

/** The claim names the payer it asks and the patient's member id. */
export const coveragePresent: Edit = {
  id: "coverage-present",
  sentence: "The claim names the payer it asks and the patient's member id.",
  remedy: "Add the patient's coverage, or bill the patient outside this pipeline.",
  source: "005010X222A1 2000B SBR, 2010BA NM109",
  severity: "hold",
  check: (claim) => findAt(claim.coverage === undefined ? ["2000B SBR (coverage)"] : []),
};
