import type { EncounterInput } from "../../shared/claim/encounter.ts";

const hospital: EncounterInput["billingProvider"] = {
  npi: "1497758544",
  name: "Riverside Hospital",
  taxId: "371000044",
  taxonomy: "282N00000X",
  address: { line1: "200 River Street", city: "Springfield", state: "IL", zip: "627010044" },
  contactName: "Patient Accounts",
  phone: "2175550144",
};

/** A visit to the emergency room of a hospital, of an invented patient, sound in every edit. Show only what differs. */
export function outpatientInput(overrides: Partial<EncounterInput> = {}): EncounterInput {
  return {
    encounterId: "RH-1001",
    claimType: "institutional",
    serviceFrom: "2026-11-16",
    serviceTo: "2026-11-16",
    patient: {
      lastName: "Quill",
      firstName: "Marigold",
      birthDate: "1970-02-03",
      sex: "F",
      address: { line1: "12 Larch Lane", city: "Springfield", state: "IL", zip: "62704" },
    },
    coverages: [{ payerId: "HVHP1", memberId: "HV00112233", groupNumber: "HV-2201", relationship: "self" }],
    billingProvider: hospital,
    diagnoses: [{ code: "J02.9" }, { code: "I10" }],
    institutional: {
      facilityCode: "13",
      admissionType: "1",
      admissionSource: "1",
      patientStatus: "01",
      reasonForVisit: ["R07.0"],
      attending: { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207P00000X" },
    },
    lines: [
      {
        revenueCode: "0450",
        procedure: "99283",
        modifiers: ["25"],
        chargeCents: 62_000,
        from: "2026-11-16",
        to: "2026-11-16",
      },
      { revenueCode: "0300", procedure: "87880", chargeCents: 4_100, from: "2026-11-16", to: "2026-11-16" },
    ],
    ...overrides,
  };
}

/** Three days in the hospital. */
export function inpatientInput(overrides: Partial<EncounterInput> = {}): EncounterInput {
  return outpatientInput({
    encounterId: "RH-2001",
    serviceFrom: "2026-11-12",
    serviceTo: "2026-11-15",
    admissionDate: "2026-11-12",
    diagnoses: [
      { code: "J18.9", presentOnAdmission: "Y" },
      { code: "E11.9", presentOnAdmission: "Y" },
      { code: "I10", presentOnAdmission: "Y" },
    ],
    institutional: {
      facilityCode: "11",
      admissionHour: "0815",
      dischargeHour: "1130",
      admissionType: "1",
      admissionSource: "1",
      patientStatus: "01",
      admittingDiagnosis: "R05.9",
      drg: "194",
      values: [{ code: "80", cents: 300 }],
      attending: { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207R00000X" },
    },
    lines: [
      { revenueCode: "0120", unitType: "DA", units: 3, chargeCents: 540_000 },
      { revenueCode: "0250", units: 12, chargeCents: 38_500 },
      { revenueCode: "0300", procedure: "80053", chargeCents: 9_800, from: "2026-11-12", to: "2026-11-12" },
    ],
    ...overrides,
  });
}
