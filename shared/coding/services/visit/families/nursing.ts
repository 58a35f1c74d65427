import type { VisitFamily } from "./visit-family.ts";

const rulesFrom = "2023-01-01";
const source =
  "CPT nursing facility visits from 2023, minutes from 2024, as facts and numbers (CMS CY2023 Physician Fee Schedule final rule)";
const medicareTime = "CMS CY2024 Physician Fee Schedule final rule, table of prolonged services";
const cptTime = "CPT prolonged inpatient services from 2023, as numbers and minutes";

export const nursingInitial: VisitFamily = {
  id: "nursing-initial",
  title: "first nursing facility visit of the stay",
  rulesFrom,
  levels: {
    2: { code: "99304", minutes: 25 },
    3: { code: "99304", minutes: 25 },
    4: { code: "99305", minutes: 35 },
    5: { code: "99306", minutes: 50 },
  },
  prolonged: {
    medicare: { code: "G0317", from: 95, source: medicareTime },
    others: { code: "99418", from: 65, source: cptTime },
  },
  source,
};

export const nursingSubsequent: VisitFamily = {
  id: "nursing-subsequent",
  title: "later nursing facility visit",
  rulesFrom,
  levels: {
    2: { code: "99307", minutes: 10 },
    3: { code: "99308", minutes: 20 },
    4: { code: "99309", minutes: 30 },
    5: { code: "99310", minutes: 45 },
  },
  prolonged: {
    medicare: { code: "G0317", from: 85, source: medicareTime },
    others: { code: "99418", from: 60, source: cptTime },
  },
  source,
};
