import type { VisitFamily } from "./visit-family.ts";

/** Visits in an emergency department: time never decides, and nobody asks whether the patient is new. */
export const emergencyVisit: VisitFamily = {
  id: "emergency",
  title: "emergency department visit",
  rulesFrom: "2023-01-01",
  levels: { 2: { code: "99282" }, 3: { code: "99283" }, 4: { code: "99284" }, 5: { code: "99285" } },
  source: "CPT emergency visits from 2023, as facts and numbers (CMS CY2023 Physician Fee Schedule final rule)",
};
