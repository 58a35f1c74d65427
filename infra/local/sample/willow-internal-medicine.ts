import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { harborviewHealth } from "../../../shared/payers/harborview-health.ts";
import { prairieMutual } from "../../../shared/payers/prairie-mutual.ts";
import { sampleMedicare } from "../../../shared/payers/sample-medicare.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { soundNpi } from "./sound-npi.ts";
import { line } from "./visit.ts";

const grownUp = [45, 64] as const;
const elder = [66, 84] as const;

/** Internal medicine: it sends what was done, and leaves the diagnoses to its notes and its words. */
export const willowInternalMedicine: SamplePractice = {
  name: "willow-internal-medicine",
  prefix: "WIM",
  cliaNumber: "14D0000004",
  profile: PracticeProfile.parse({
    billingProvider: {
      npi: soundNpi("200040001"),
      name: "Willow Internal Medicine",
      taxId: "371000004",
      taxonomy: "207R00000X",
      address: { line1: "12 Willow Court", city: "Springfield", state: "IL", zip: "627020004" },
      contactName: "Billing Office",
      phone: "2175550166",
    },
    renderingProviders: [
      { npi: soundNpi("200040002"), lastName: "Tamblyn", firstName: "Perpetua", taxonomy: "207R00000X" },
    ],
    placeOfService: "11",
    sender: { id: "WILLOWIM", name: "Willow Internal Medicine", contactName: "Billing Office", phone: "2175550166" },
  }),
  towns: [
    { city: "Springfield", state: "IL", zip: "62702" },
    { city: "Rochester", state: "IL", zip: "62563" },
  ],
  payers: [
    { payer: harborviewHealth, weight: 3, ages: [0, 64], memberPrefix: "HV", groupNumber: "HV-2204" },
    { payer: prairieMutual, weight: 2, ages: [0, 64], memberPrefix: "PM", groupNumber: "77124" },
    { payer: sampleMedicare, weight: 1, ages: [65, 120], memberPrefix: "SB" },
  ],
  visits: [
    { ages: grownUp, diagnoses: [], lines: [line("99214", 168, [])] },
    { ages: elder, diagnoses: [], lines: [line("99214", 168, [])] },
  ],
};
