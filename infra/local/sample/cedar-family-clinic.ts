import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { harborviewHealth } from "../../../shared/payers/harborview-health.ts";
import { prairieMutual } from "../../../shared/payers/prairie-mutual.ts";
import { sampleMedicaid } from "../../../shared/payers/sample-medicaid.ts";
import { sampleMedicare } from "../../../shared/payers/sample-medicare.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { soundNpi } from "./sound-npi.ts";
import { line } from "./visit.ts";

const grownUp = [19, 64] as const;
const elder = [66, 88] as const;

/** Family medicine: two doctors, all ages, every kind of payer. It sends a CSV with US dates. */
export const cedarFamilyClinic: SamplePractice = {
  name: "cedar-family-clinic",
  prefix: "CFC",
  cliaNumber: "14D0000001",
  profile: PracticeProfile.parse({
    billingProvider: {
      npi: soundNpi("200010001"),
      name: "Cedar Family Clinic",
      taxId: "371000001",
      taxonomy: "207Q00000X",
      address: { line1: "400 Cedar Street", city: "Springfield", state: "IL", zip: "627010001" },
      contactName: "Billing Office",
      phone: "2175550123",
    },
    renderingProviders: [
      { npi: soundNpi("200010002"), lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X" },
      { npi: soundNpi("200010003"), lastName: "Hollis", firstName: "Gideon", taxonomy: "207Q00000X" },
    ],
    placeOfService: "11",
    sender: { id: "CEDARFAM", name: "Cedar Family Clinic", contactName: "Billing Office", phone: "2175550123" },
  }),
  towns: [
    { city: "Springfield", state: "IL", zip: "627040001" },
    { city: "Springfield", state: "IL", zip: "62702" },
    { city: "Chatham", state: "IL", zip: "62629" },
  ],
  payers: [
    { payer: harborviewHealth, weight: 4, ages: [0, 64], memberPrefix: "HV", groupNumber: "HV-2201" },
    { payer: prairieMutual, weight: 3, ages: [0, 64], memberPrefix: "PM", groupNumber: "77120", isFamilyPolicy: true },
    { payer: sampleMedicaid, weight: 2, ages: [0, 64], memberPrefix: "SC" },
    { payer: sampleMedicare, weight: 1, ages: [65, 120], memberPrefix: "SB" },
  ],
  visits: [
    {
      ages: grownUp,
      diagnoses: ["J02.9"],
      waivedTests: true,
      lines: [line("99213-25", 128, [1]), line("87880-QW", 28, [1])],
    },
    { ages: grownUp, diagnoses: ["I10", "E78.5"], lines: [line("99214", 186, [1, 2])] },
    {
      ages: grownUp,
      diagnoses: ["E11.9", "I10"],
      waivedTests: true,
      lines: [line("99214-25", 186, [1, 2]), line("83036-QW", 32.5, [1])],
    },
    { ages: elder, diagnoses: ["Z00.00", "I10"], lines: [line("G0439", 168, [1]), line("99213-25", 128, [2])] },
    { ages: elder, diagnoses: ["E11.22", "N18.31"], lines: [line("99214", 186, [1, 2])] },
    {
      ages: [40, 63],
      diagnoses: ["Z00.00"],
      lines: [line("99396", 215, [1]), line("36415", 14.25, [1]), line("80053", 45.1, [1])],
    },
    {
      ages: grownUp,
      diagnoses: ["N39.0"],
      waivedTests: true,
      lines: [line("99213", 128, [1]), line("81003-QW", 12, [1])],
    },
    {
      ages: grownUp,
      diagnoses: ["M17.11"],
      lines: [
        line("99213-25", 128, [1]),
        line("20610-RT", 165, [1]),
        line("J3301", 48, [1], { units: 4, ndc: { code: "00003029305", quantity: 1, unit: "ML" } }),
      ],
    },
    { ages: grownUp, diagnoses: ["Z23"], lines: [line("90471", 32, [1]), line("90686", 38.75, [1])] },
    { ages: grownUp, diagnoses: ["M54.50"], lines: [line("99213", 128, [1])] },
    { ages: grownUp, diagnoses: ["K21.9"], lines: [line("99203", 192, [1])] },
    {
      ages: grownUp,
      diagnoses: ["S93.401A"],
      accident: "OA",
      lines: [line("99213", 128, [1]), line("L4350", 74.9, [1])],
    },
    { ages: [4, 17], diagnoses: ["J30.9"], lines: [line("99213", 128, [1])] },
    { ages: [4, 17], diagnoses: ["L20.9"], lines: [line("99212", 84, [1])] },
  ],
};
