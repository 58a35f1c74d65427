import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { harborviewHealth } from "../../../shared/payers/harborview-health.ts";
import { prairieMutual } from "../../../shared/payers/prairie-mutual.ts";
import { sampleMedicare } from "../../../shared/payers/sample-medicare.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { soundNpi } from "./sound-npi.ts";
import { line } from "./visit.ts";

const grownUp = [41, 64] as const;
const elder = [66, 91] as const;

/** Cardiology: referred patients, most of them on Medicare, some in the hospital. It sends NDJSON. */
export const harborCardiology: SamplePractice = {
  name: "harbor-cardiology",
  prefix: "HC",
  cliaNumber: "20D0000002",
  profile: PracticeProfile.parse({
    billingProvider: {
      npi: soundNpi("200020001"),
      name: "Harbor Cardiology Associates",
      taxId: "010000002",
      taxonomy: "207RC0000X",
      address: { line1: "18 Commercial Wharf", city: "Portland", state: "ME", zip: "041010002" },
      payToAddress: { line1: "PO Box 4410", city: "Portland", state: "ME", zip: "041014410" },
      contactName: "Accounts Desk",
      phone: "2075550144",
    },
    renderingProviders: [
      { npi: soundNpi("200020002"), lastName: "Lindqvist", firstName: "Saoirse", taxonomy: "207RC0000X" },
      { npi: soundNpi("200020003"), lastName: "Brandt", firstName: "Emeric", taxonomy: "207RC0000X" },
    ],
    sender: {
      id: "HARBORCARD",
      name: "Harbor Cardiology Associates",
      contactName: "Accounts Desk",
      phone: "2075550144",
    },
  }),
  towns: [
    { city: "Portland", state: "ME", zip: "04101" },
    { city: "South Portland", state: "ME", zip: "04106" },
    { city: "Falmouth", state: "ME", zip: "04105" },
  ],
  hospital: {
    name: "Casco Point Hospital",
    npi: soundNpi("200020009"),
    address: { line1: "1 Infirmary Road", city: "Portland", state: "ME", zip: "041020009" },
  },
  referring: { npi: soundNpi("200020008"), lastName: "Whitlock", firstName: "Tamsin" },
  payers: [
    { payer: sampleMedicare, weight: 6, ages: [65, 120], memberPrefix: "SB" },
    { payer: harborviewHealth, weight: 2, ages: [0, 64], memberPrefix: "HV", groupNumber: "HV-0907" },
    { payer: prairieMutual, weight: 1, ages: [0, 64], memberPrefix: "PM", groupNumber: "77008" },
  ],
  visits: [
    {
      ages: elder,
      diagnoses: ["I25.10", "I10", "E78.5"],
      isReferred: true,
      lines: [line("99214-25", 214, [1, 2, 3]), line("93000", 68, [1])],
    },
    { ages: elder, diagnoses: ["I48.91", "Z79.01"], lines: [line("99214-25", 214, [1]), line("93000", 68, [1])] },
    {
      ages: elder,
      diagnoses: ["I48.91", "Z79.01"],
      waivedTests: true,
      lines: [line("99211-25", 48, [1]), line("85610-QW", 18.4, [1, 2])],
    },
    { ages: elder, diagnoses: ["I34.0"], isReferred: true, lines: [line("93306", 1150, [1])] },
    { ages: elder, diagnoses: ["I50.22"], lines: [line("99215", 288, [1])] },
    { ages: elder, diagnoses: ["I65.23"], isReferred: true, lines: [line("93880", 540, [1])] },
    { ages: elder, diagnoses: ["I50.23"], hospitalDay: 2, placeOfService: "21", lines: [line("99232", 176, [1])] },
    {
      ages: grownUp,
      diagnoses: ["R07.9", "R00.2"],
      isReferred: true,
      lines: [line("99204-25", 302, [1, 2]), line("93000", 68, [1, 2])],
    },
    { ages: grownUp, diagnoses: ["I20.9"], isReferred: true, lines: [line("93015", 420, [1])] },
    {
      ages: grownUp,
      diagnoses: ["I25.10"],
      isReferred: true,
      lines: [line("78452", 1480, [1]), line("93015", 420, [1])],
    },
    { ages: grownUp, diagnoses: ["I10", "E78.00"], lines: [line("99213", 152, [1, 2])] },
  ],
};
