import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { harborviewHealth } from "../../../shared/payers/harborview-health.ts";
import type { Payer } from "../../../shared/payers/payer.ts";
import { prairieMutual } from "../../../shared/payers/prairie-mutual.ts";
import { sampleMedicaid } from "../../../shared/payers/sample-medicaid.ts";
import { addDays, type Day } from "../../../shared/values/day.ts";
import { chanceOf } from "./chance.ts";
import { inventAddress, inventPerson } from "./people.ts";
import { soundNpi } from "./sound-npi.ts";

type Line = EncounterInput["lines"][number];

/** A small hospital: its own system writes 837I files, which come in as they are. */
export const riversideHospital = {
  name: "riverside-hospital",
  profile: PracticeProfile.parse({
    billingProvider: {
      npi: soundNpi("200040001"),
      name: "Riverside Hospital",
      taxId: "371000004",
      taxonomy: "282N00000X",
      address: { line1: "200 River Street", city: "Springfield", state: "IL", zip: "627010044" },
      contactName: "Patient Accounts",
      phone: "2175550144",
    },
    sender: { id: "RIVERHOSP", name: "Riverside Hospital", contactName: "Patient Accounts", phone: "2175550144" },
  }),
};

const attending = { npi: soundNpi("200040002"), lastName: "Achterberg", firstName: "Wren", taxonomy: "207R00000X" };
const operating = { npi: soundNpi("200040003"), lastName: "Castellan", firstName: "Dov" };

/** What brought somebody in, what was found and what was done. Charges in dollars. */
interface Stay {
  readonly payer: Payer;
  readonly memberPrefix: string;
  readonly ages: readonly [number, number];
  /** Nights in the hospital; 0 for outpatients. */
  readonly nights: number;
  readonly diagnoses: readonly string[];
  readonly institutional: Omit<NonNullable<EncounterInput["institutional"]>, "facilityCode" | "attending">;
  readonly lines: readonly Line[];
}

const home = { admissionSource: "1", patientStatus: "01" };

function line(revenueCode: string, dollars: number, more: Partial<Line> = {}): Line {
  return { revenueCode, chargeCents: Math.round(dollars * 100), ...more };
}

const stays: readonly Stay[] = [
  {
    payer: harborviewHealth,
    memberPrefix: "HV",
    ages: [20, 50],
    nights: 0,
    diagnoses: ["J02.9"],
    institutional: { ...home, admissionType: "1", reasonForVisit: ["R07.0"] },
    lines: [line("0450", 620, { procedure: "99283", modifiers: ["25"] }), line("0300", 41, { procedure: "87880" })],
  },
  {
    payer: prairieMutual,
    memberPrefix: "PM",
    ages: [40, 64],
    nights: 0,
    diagnoses: ["M25.551"],
    institutional: { ...home, admissionType: "3" },
    lines: [line("0320", 310, { procedure: "73502" })],
  },
  {
    payer: sampleMedicaid,
    memberPrefix: "SC",
    ages: [25, 60],
    nights: 0,
    diagnoses: ["E11.9", "I10"],
    institutional: { ...home, admissionType: "3" },
    lines: [line("0301", 96, { procedure: "80053" }), line("0301", 58, { procedure: "83036" })],
  },
  {
    payer: harborviewHealth,
    memberPrefix: "HV",
    ages: [46, 64],
    nights: 0,
    diagnoses: ["Z12.11"],
    institutional: { ...home, admissionType: "3", operating },
    lines: [line("0750", 1_850, { procedure: "45378" }), line("0250", 64)],
  },
  {
    payer: prairieMutual,
    memberPrefix: "PM",
    ages: [50, 64],
    nights: 3,
    diagnoses: ["J18.9", "E11.9", "I10"],
    institutional: {
      ...home,
      admissionType: "1",
      admissionHour: "0815",
      dischargeHour: "1130",
      admittingDiagnosis: "R05.9",
      drg: "194",
      values: [{ code: "80", cents: 300 }],
    },
    lines: [
      line("0120", 5_400, { unitType: "DA", units: 3 }),
      line("0250", 385, { units: 12 }),
      line("0300", 98, { procedure: "80053" }),
      line("0324", 240, { procedure: "71046" }),
    ],
  },
  {
    payer: harborviewHealth,
    memberPrefix: "HV",
    ages: [55, 64],
    nights: 2,
    diagnoses: ["M16.11", "I10"],
    institutional: {
      ...home,
      admissionType: "3",
      admissionHour: "0600",
      dischargeHour: "1400",
      admittingDiagnosis: "M16.11",
      drg: "470",
      values: [{ code: "80", cents: 200 }],
      operating,
    },
    lines: [
      line("0120", 3_600, { unitType: "DA", units: 2 }),
      line("0360", 9_800),
      line("0278", 6_200),
      line("0250", 410, { units: 9 }),
    ],
  },
];

/** The claims that the hospital finished on a day: outpatients of that day, and those who went home on it. */
export function hospitalEncounters(seed: number, day: Day): readonly EncounterInput[] {
  return stays.map((stay, index): EncounterInput => {
    const encounterId = `RH-${1001 + index}`;
    const chance = chanceOf(seed, encounterId);
    const from = addDays(day, -stay.nights);
    const isInpatient = stay.nights > 0;
    const person = inventPerson(chanceOf(seed, encounterId, "patient"), stay.ages, day);
    // A hip is replaced on the first day.
    const operation = stay.institutional.drg === "470" ? { principalProcedure: { code: "0SR90JZ", date: from } } : {};
    return {
      encounterId,
      claimType: "institutional",
      serviceFrom: from,
      serviceTo: day,
      patient: { ...person, address: inventAddress(chance, { city: "Springfield", state: "IL", zip: "62702" }) },
      coverages: [
        {
          payerId: stay.payer.id,
          payerName: stay.payer.name,
          memberId: `${stay.memberPrefix}${chance.between(10_000_000, 99_999_999, "member")}`,
          ...(stay.payer === sampleMedicaid ? {} : { groupNumber: "RH-2201" }),
        },
      ],
      billingProvider: riversideHospital.profile.billingProvider,
      ...(isInpatient ? { admissionDate: from } : {}),
      diagnoses: stay.diagnoses.map((code) => ({ code, ...(isInpatient ? { presentOnAdmission: "Y" as const } : {}) })),
      institutional: { facilityCode: isInpatient ? "11" : "13", ...stay.institutional, ...operation, attending },
      lines: stay.lines.map((one) => (isInpatient && one.procedure === undefined ? one : { ...one, from, to: from })),
    };
  });
}
