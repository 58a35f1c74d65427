import { type Encounter, type EncounterInput, Encounter as EncounterSchema } from "../../shared/claim/encounter.ts";

/** An ordinary office visit of an invented patient, sound in every edit. Show only what differs. */
export function soundEncounterInput(overrides: Partial<EncounterInput> = {}): EncounterInput {
  return {
    encounterId: "V-1001",
    serviceFrom: "2026-11-16",
    placeOfService: "11",
    patient: {
      lastName: "Quill",
      firstName: "Marigold",
      birthDate: "1970-02-03",
      sex: "F",
      address: { line1: "12 Larch Lane", city: "Springfield", state: "IL", zip: "62704" },
    },
    coverages: [{ payerId: "HVHP1", memberId: "HV00112233", relationship: "self" }],
    billingProvider: {
      npi: "1234567893",
      name: "Cedar Family Clinic",
      taxId: "371234567",
      taxonomy: "207Q00000X",
      address: { line1: "400 Cedar Street", city: "Springfield", state: "IL", zip: "627010001" },
      contactName: "Billing Office",
      phone: "2175550123",
    },
    rendering: { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X" },
    diagnoses: [{ code: "J02.9" }, { code: "I10" }],
    lines: [
      { procedure: "99213", chargeCents: 12_500, pointers: [1, 2] },
      { procedure: "87880", modifiers: ["QW"], chargeCents: 2_500, pointers: [1] },
    ],
    ...overrides,
  };
}

export function soundEncounter(overrides: Partial<EncounterInput> = {}): Encounter {
  return EncounterSchema.parse(soundEncounterInput(overrides));
}

/** The same visit of a child on a parent's policy. */
export function dependentEncounterInput(overrides: Partial<EncounterInput> = {}): EncounterInput {
  return soundEncounterInput({
    encounterId: "V-2001",
    patient: {
      lastName: "Quill",
      firstName: "Bram",
      birthDate: "2017-05-06",
      sex: "M",
      address: { line1: "12 Larch Lane", city: "Springfield", state: "IL", zip: "62704" },
    },
    coverages: [
      {
        payerId: "PRMU2",
        memberId: "PM445566",
        groupNumber: "G-77",
        relationship: "child",
        subscriber: { lastName: "Quill", firstName: "Marigold", birthDate: "1970-02-03", sex: "F" },
      },
    ],
    ...overrides,
  });
}
