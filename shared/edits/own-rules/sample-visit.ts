import type { EncounterInput } from "../../claim/encounter.ts";

/** The visit from which the tests of own rules differ: an office visit of an invented patient, sound in every edit. */
export const sampleVisit: EncounterInput = {
  encounterId: "SAMPLE-1",
  serviceFrom: "2026-03-04",
  placeOfService: "11",
  patient: {
    lastName: "Sample",
    firstName: "Avery",
    birthDate: "1980-05-06",
    sex: "F",
    address: { line1: "1 Example Lane", city: "Springfield", state: "IL", zip: "62704" },
  },
  coverages: [{ payerId: "HVHP1", memberId: "HV00000001" }],
  billingProvider: {
    npi: "1234567893",
    name: "Example Clinic",
    taxId: "371234567",
    taxonomy: "207Q00000X",
    address: { line1: "100 Example Street", city: "Springfield", state: "IL", zip: "627010001" },
    contactName: "Billing Office",
    phone: "2175550123",
  },
  rendering: { npi: "1245319599", lastName: "Example", firstName: "Robin", taxonomy: "207Q00000X" },
  diagnoses: [{ code: "J02.9" }],
  lines: [{ procedure: "99213", chargeCents: 12_500, pointers: [1] }],
};
