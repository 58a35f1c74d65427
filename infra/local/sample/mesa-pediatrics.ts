import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { harborviewHealth } from "../../../shared/payers/harborview-health.ts";
import { prairieMutual } from "../../../shared/payers/prairie-mutual.ts";
import { sampleMedicaid } from "../../../shared/payers/sample-medicaid.ts";
import { summitCare } from "../../../shared/payers/summit-care.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { soundNpi } from "./sound-npi.ts";
import { line } from "./visit.ts";

/** Pediatrics: one doctor; every patient on Medicaid or on a parent's policy. It sends a CSV by day and NDJSON at night. */
export const mesaPediatrics: SamplePractice = {
  name: "mesa-pediatrics",
  prefix: "MP",
  cliaNumber: "03D0000003",
  profile: PracticeProfile.parse({
    billingProvider: {
      npi: soundNpi("200030001"),
      name: "Mesa Pediatrics",
      taxId: "860000003",
      taxonomy: "208000000X",
      address: { line1: "2750 East Orchard Avenue", city: "Mesa", state: "AZ", zip: "852030003" },
      contactName: "Front Office",
      phone: "4805550166",
    },
    renderingProviders: [
      { npi: soundNpi("200030002"), lastName: "Sandoval", firstName: "Rosalind", taxonomy: "208000000X" },
    ],
    sender: { id: "MESAPEDS", name: "Mesa Pediatrics", contactName: "Front Office", phone: "4805550166" },
  }),
  towns: [
    { city: "Mesa", state: "AZ", zip: "85203" },
    { city: "Mesa", state: "AZ", zip: "85201" },
    { city: "Gilbert", state: "AZ", zip: "85234" },
  ],
  payers: [
    { payer: sampleMedicaid, weight: 3, ages: [0, 18], memberPrefix: "SC" },
    {
      payer: harborviewHealth,
      weight: 2,
      ages: [0, 18],
      memberPrefix: "HV",
      groupNumber: "HV-3310",
      isFamilyPolicy: true,
    },
    { payer: prairieMutual, weight: 2, ages: [0, 18], memberPrefix: "PM", groupNumber: "78441", isFamilyPolicy: true },
    { payer: summitCare, weight: 2, ages: [0, 18], memberPrefix: "SU", groupNumber: "S-118", isFamilyPolicy: true },
  ],
  visits: [
    {
      ages: [1, 4],
      diagnoses: ["Z00.129", "Z23"],
      lines: [
        line("99392-25", 174, [1]),
        line("90460", 34, [2]),
        line("90461", 18, [2], { units: 2 }),
        line("90707", 96.5, [2]),
      ],
    },
    {
      ages: [5, 11],
      diagnoses: ["Z00.129"],
      lines: [line("99393", 172, [1]), line("92551", 22, [1]), line("99173", 18, [1])],
    },
    {
      ages: [12, 17],
      diagnoses: ["Z00.129", "Z23"],
      lines: [line("99394-25", 190, [1]), line("90460", 34, [2]), line("90715", 58.3, [2])],
    },
    { ages: [1, 9], diagnoses: ["H66.91"], lines: [line("99213", 122, [1])] },
    {
      ages: [4, 15],
      diagnoses: ["J02.0"],
      waivedTests: true,
      lines: [line("99213-25", 122, [1]), line("87880-QW", 27, [1])],
    },
    { ages: [3, 15], diagnoses: ["J45.909"], lines: [line("99214-25", 178, [1]), line("94640", 41, [1])] },
    { ages: [6, 16], diagnoses: ["F90.2"], lines: [line("99214-25", 178, [1]), line("96127", 11.5, [1])] },
    {
      ages: [6, 14],
      diagnoses: ["S52.501A"],
      accident: "OA",
      lines: [line("99213-25", 122, [1]), line("29125-RT", 148, [1])],
    },
    { ages: [2, 12], diagnoses: ["B34.9"], lines: [line("99212", 82, [1])] },
  ],
};
