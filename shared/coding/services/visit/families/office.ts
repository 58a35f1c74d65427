import type { VisitFamily } from "./visit-family.ts";

const source = "CPT office visits from 2021, as facts and numbers (CMS CY2020 Physician Fee Schedule final rule)";
/** Source: CMS CY2020 Physician Fee Schedule final rule. */
const rulesFrom = "2021-01-01";
const medicareTime = "CMS CY2024 Physician Fee Schedule final rule, table of prolonged services";
const cptTime = "CPT prolonged outpatient services from 2024, as numbers and minutes";

/** Minutes from 2024, as numbers. */
export const officeNew: VisitFamily = {
  id: "office-new",
  title: "office visit, new patient",
  rulesFrom,
  levels: {
    2: { code: "99202", minutes: 15 },
    3: { code: "99203", minutes: 30 },
    4: { code: "99204", minutes: 45 },
    5: { code: "99205", minutes: 60 },
  },
  prolonged: {
    medicare: { code: "G2212", from: 89, source: medicareTime },
    others: { code: "99417", from: 75, source: cptTime },
  },
  source,
};

export const officeEstablished: VisitFamily = {
  id: "office-established",
  title: "office visit, established patient",
  rulesFrom,
  levels: {
    2: { code: "99212", minutes: 10 },
    3: { code: "99213", minutes: 20 },
    4: { code: "99214", minutes: 30 },
    5: { code: "99215", minutes: 40 },
  },
  prolonged: {
    medicare: { code: "G2212", from: 69, source: medicareTime },
    others: { code: "99417", from: 55, source: cptTime },
  },
  source,
};
