import type { VisitFamily } from "./visit-family.ts";

const rulesFrom = "2023-01-01";
const source =
  "CPT home and residence visits from 2023, as facts and numbers (CMS CY2023 Physician Fee Schedule final rule)";
const medicareTime = "CMS CY2024 Physician Fee Schedule final rule, table of prolonged services";
const cptTime = "CPT prolonged outpatient services from 2024, as numbers and minutes";

export const residenceNew: VisitFamily = {
  id: "residence-new",
  title: "visit at home, new patient",
  rulesFrom,
  levels: {
    2: { code: "99341", minutes: 15 },
    3: { code: "99342", minutes: 30 },
    4: { code: "99344", minutes: 60 },
    5: { code: "99345", minutes: 75 },
  },
  prolonged: {
    medicare: { code: "G0318", from: 140, source: medicareTime },
    others: { code: "99417", from: 90, source: cptTime },
  },
  source,
};

export const residenceEstablished: VisitFamily = {
  id: "residence-established",
  title: "visit at home, established patient",
  rulesFrom,
  levels: {
    2: { code: "99347", minutes: 20 },
    3: { code: "99348", minutes: 30 },
    4: { code: "99349", minutes: 40 },
    5: { code: "99350", minutes: 60 },
  },
  prolonged: {
    medicare: { code: "G0318", from: 110, source: medicareTime },
    others: { code: "99417", from: 75, source: cptTime },
  },
  source,
};
