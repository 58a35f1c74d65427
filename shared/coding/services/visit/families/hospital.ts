import type { VisitFamily } from "./visit-family.ts";

/** Inpatients and patients in observation have had the same codes since then. Source: CMS CY2023 Physician Fee Schedule final rule. */
const rulesFrom = "2023-01-01";
const source = "CPT hospital visits from 2023, as facts and numbers (CMS CY2023 Physician Fee Schedule final rule)";
const medicareTime = "CMS CY2023 Physician Fee Schedule final rule, table of prolonged services";
const cptTime = "CPT prolonged inpatient services from 2023, as numbers and minutes";

export const hospitalInitial: VisitFamily = {
  id: "hospital-initial",
  title: "first hospital visit of the stay",
  rulesFrom,
  levels: {
    2: { code: "99221", minutes: 40 },
    3: { code: "99221", minutes: 40 },
    4: { code: "99222", minutes: 55 },
    5: { code: "99223", minutes: 75 },
  },
  prolonged: {
    medicare: { code: "G0316", from: 90, source: medicareTime },
    others: { code: "99418", from: 90, source: cptTime },
  },
  source,
};

export const hospitalSubsequent: VisitFamily = {
  id: "hospital-subsequent",
  title: "later hospital visit of the stay",
  rulesFrom,
  levels: {
    2: { code: "99231", minutes: 25 },
    3: { code: "99231", minutes: 25 },
    4: { code: "99232", minutes: 35 },
    5: { code: "99233", minutes: 50 },
  },
  prolonged: {
    medicare: { code: "G0316", from: 65, source: medicareTime },
    others: { code: "99418", from: 65, source: cptTime },
  },
  source,
};

export const hospitalSameDay: VisitFamily = {
  id: "hospital-same-day",
  title: "hospital stay that began and ended on the day",
  rulesFrom,
  levels: {
    2: { code: "99234", minutes: 45 },
    3: { code: "99234", minutes: 45 },
    4: { code: "99235", minutes: 70 },
    5: { code: "99236", minutes: 85 },
  },
  prolonged: {
    medicare: { code: "G0316", from: 110, source: medicareTime },
    others: { code: "99418", from: 100, source: cptTime },
  },
  source,
};
