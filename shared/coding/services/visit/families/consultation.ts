import type { VisitFamily } from "./visit-family.ts";

const rulesFrom = "2023-01-01";
const source = "CPT consultations from 2023, as facts and numbers";

export const officeConsultation: VisitFamily = {
  id: "consultation-office",
  title: "consultation in the office or another outpatient place",
  rulesFrom,
  levels: {
    2: { code: "99242", minutes: 20 },
    3: { code: "99243", minutes: 30 },
    4: { code: "99244", minutes: 40 },
    5: { code: "99245", minutes: 55 },
  },
  // Medicare takes no consultation, so that its column is never asked.
  prolonged: {
    medicare: { code: "G2212", from: 70, source },
    others: { code: "99417", from: 70, source: "CPT prolonged outpatient services from 2024, as numbers and minutes" },
  },
  source,
};

export const hospitalConsultation: VisitFamily = {
  id: "consultation-hospital",
  title: "consultation for a patient in hospital",
  rulesFrom,
  levels: {
    2: { code: "99252", minutes: 35 },
    3: { code: "99253", minutes: 45 },
    4: { code: "99254", minutes: 60 },
    5: { code: "99255", minutes: 80 },
  },
  prolonged: {
    medicare: { code: "G0316", from: 95, source },
    others: { code: "99418", from: 95, source: "CPT prolonged inpatient services from 2023, as numbers and minutes" },
  },
  source,
};
