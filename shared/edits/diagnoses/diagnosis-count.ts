import { type Edit, findAt } from "../edit.ts";

/** A professional claim has at most 12 diagnoses. */
export const diagnosisCount: Edit = {
  id: "diagnosis-count",
  sentence: "A professional claim has at most 12 diagnoses.",
  remedy: "Keep the twelve that the services point to; the others stay in the record.",
  source: "005010X222A1 2300 HI, 12 composites",
  severity: "hold",
  claimType: "professional",
  check: (claim) => findAt(claim.diagnoses.length > 12 ? ["2300 HI (number of diagnoses)"] : []),
};
