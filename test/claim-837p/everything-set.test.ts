import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter, type EncounterInput } from "../../shared/claim/encounter.ts";
import { written } from "./reading.ts";

/**
 * An encounter in which everything that can be said is said, and no two things are said alike: what a biller sets and
 * does not find on the wire is the most common silent failure there is.
 */
const everything: EncounterInput = {
  claimType: "professional",
  encounterId: "VISIT-NAME",
  serviceFrom: "2026-03-01",
  serviceTo: "2026-03-09",
  placeOfService: "22",
  patient: {
    lastName: "Patientlast",
    firstName: "Patientfirst",
    middleName: "Patientmiddle",
    birthDate: "2010-01-11",
    sex: "U",
    address: { line1: "1 Patient Street", line2: "Flat 1", city: "Patientville", state: "AK", zip: "995011111" },
    accountNumber: "ACCOUNT-1",
  },
  coverages: [
    {
      priority: 1,
      payerId: "PAYERONE",
      payerName: "First Payer",
      memberId: "MEMBERONE",
      groupNumber: "GROUPONE",
      groupName: "Group One Name",
      relationship: "child",
      subscriber: {
        lastName: "Subscriberlast",
        firstName: "Subscriberfirst",
        middleName: "Subscribermiddle",
        birthDate: "1980-02-12",
        sex: "M",
        address: {
          line1: "2 Subscriber Street",
          line2: "Flat 2",
          city: "Subscriberton",
          state: "AL",
          zip: "352012222",
        },
      },
      filingIndicator: "BL",
    },
    {
      priority: 2,
      payerId: "PAYERTWO",
      payerName: "Second Payer",
      memberId: "MEMBERTWO",
      groupName: "Group Two Name",
      relationship: "other",
      subscriber: {
        lastName: "Otherlast",
        firstName: "Otherfirst",
        middleName: "Othermiddle",
        birthDate: "1981-03-13",
        sex: "F",
      },
      filingIndicator: "ZZ",
    },
  ],
  billingProvider: {
    npi: "1234567893",
    name: "Billing Name",
    taxonomy: "207Q00000X",
    taxId: "371234567",
    taxIdType: "EI",
    address: { line1: "3 Billing Street", line2: "Floor 3", city: "Billington", state: "AR", zip: "722013333" },
    payToAddress: { line1: "PO Box 4", line2: "Box Room 4", city: "Paytown", state: "AZ", zip: "850014444" },
    contactName: "Contact Name",
    phone: "(217) 555-0123",
  },
  rendering: { npi: "1245319599", lastName: "Renderlast", firstName: "Renderfirst", taxonomy: "207R00000X" },
  referring: { npi: "1003000126", lastName: "Referlast", firstName: "Referfirst", taxonomy: "207L00000X" },
  supervising: { npi: "1992999999", lastName: "Superlast", firstName: "Superfirst", taxonomy: "207K00000X" },
  facility: {
    name: "Facility Name",
    npi: "1578588869",
    address: { line1: "5 Facility Street", line2: "Wing 5", city: "Facilityburg", state: "CA", zip: "900015555" },
  },
  diagnoses: [{ code: "J02.9", description: "Words of a diagnosis" }, { code: "I10" }],
  lines: [
    {
      procedure: "99213",
      description: "Words of a service",
      modifiers: ["25", "59", "76", "LT"],
      units: 2,
      unitType: "UN",
      chargeCents: 12_501,
      from: "2026-03-02",
      to: "2026-03-05",
      placeOfService: "23",
      pointers: [2, 1],
      rendering: { npi: "1700000007", lastName: "Linelast", firstName: "Linefirst", taxonomy: "207P00000X" },
    },
    {
      procedure: "00300",
      modifiers: ["JZ"],
      units: 45,
      unitType: "MJ",
      chargeCents: 3_702,
      pointers: [1],
      ndc: { code: "00409-3795-01", quantity: 1.25, unit: "ML" },
    },
  ],
  frequency: "7",
  payerClaimNumber: "PAYERCLAIM7",
  acceptsAssignment: "C",
  assignsBenefits: "W",
  releasesInformation: "I",
  signatureOnFile: "N",
  accident: { kind: "AA", date: "2026-02-27", state: "CO" },
  onsetDate: "2026-02-26",
  admissionDate: "2026-02-28",
  priorAuthorization: "AUTHORIZATION1",
  referralNumber: "REFERRAL1",
  cliaNumber: "05D0000001",
  note: "Note of the visit",
};

/** What is not written, and why. */
const unwritten: Readonly<Record<string, string>> = {
  encounterId: "the practice's own name; the claim goes by its claim id",
  "patient.accountNumber": "CLM01 is the claim id, which says nothing of the patient",
  "coverages.0.groupName": "SBR04 stands only where there is no group number",
  "coverages.0.subscriber.birthDate": "only a subscriber who is the patient has DMG",
  "coverages.0.subscriber.sex": "only a subscriber who is the patient has DMG",
  "coverages.0.subscriber.address": "only a subscriber who is the patient has N3 and N4",
  "coverages.1.subscriber.birthDate": "2330A has no DMG",
  "coverages.1.subscriber.sex": "2330A has no DMG",
  "diagnoses.0.description": "HI has codes only",
  "referring.taxonomy": "2310A has no PRV",
  "supervising.taxonomy": "2310D has no PRV",
};

/** Where each thing that is set stands: the whole segment. The service dates of the visit are those of its undated line. */
const wire: Readonly<Record<string, string>> = {
  claimType: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  serviceFrom: "DTP*472*RD8*20260301-20260309",
  serviceTo: "DTP*472*RD8*20260301-20260309",
  placeOfService: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  "patient.lastName": "NM1*QC*1*PATIENTLAST*PATIENTFIRST*PATIENTMIDDLE",
  "patient.firstName": "NM1*QC*1*PATIENTLAST*PATIENTFIRST*PATIENTMIDDLE",
  "patient.middleName": "NM1*QC*1*PATIENTLAST*PATIENTFIRST*PATIENTMIDDLE",
  "patient.birthDate": "DMG*D8*20100111*U",
  "patient.sex": "DMG*D8*20100111*U",
  "patient.address.line1": "N3*1 PATIENT STREET*FLAT 1",
  "patient.address.line2": "N3*1 PATIENT STREET*FLAT 1",
  "patient.address.city": "N4*PATIENTVILLE*AK*995011111",
  "patient.address.state": "N4*PATIENTVILLE*AK*995011111",
  "patient.address.zip": "N4*PATIENTVILLE*AK*995011111",
  "coverages.0.priority": "SBR*P**GROUPONE******BL",
  "coverages.0.payerId": "NM1*PR*2*FIRST PAYER*****PI*PAYERONE",
  "coverages.0.payerName": "NM1*PR*2*FIRST PAYER*****PI*PAYERONE",
  "coverages.0.memberId": "NM1*IL*1*SUBSCRIBERLAST*SUBSCRIBERFIRST*SUBSCRIBERMIDDLE***MI*MEMBERONE",
  "coverages.0.groupNumber": "SBR*P**GROUPONE******BL",
  "coverages.0.relationship": "PAT*19",
  "coverages.0.subscriber.lastName": "NM1*IL*1*SUBSCRIBERLAST*SUBSCRIBERFIRST*SUBSCRIBERMIDDLE***MI*MEMBERONE",
  "coverages.0.subscriber.firstName": "NM1*IL*1*SUBSCRIBERLAST*SUBSCRIBERFIRST*SUBSCRIBERMIDDLE***MI*MEMBERONE",
  "coverages.0.subscriber.middleName": "NM1*IL*1*SUBSCRIBERLAST*SUBSCRIBERFIRST*SUBSCRIBERMIDDLE***MI*MEMBERONE",
  "coverages.0.filingIndicator": "SBR*P**GROUPONE******BL",
  "coverages.1.priority": "SBR*S*G8**GROUP TWO NAME*****ZZ",
  "coverages.1.payerId": "NM1*PR*2*SECOND PAYER*****PI*PAYERTWO",
  "coverages.1.payerName": "NM1*PR*2*SECOND PAYER*****PI*PAYERTWO",
  "coverages.1.memberId": "NM1*IL*1*OTHERLAST*OTHERFIRST*OTHERMIDDLE***MI*MEMBERTWO",
  "coverages.1.groupName": "SBR*S*G8**GROUP TWO NAME*****ZZ",
  "coverages.1.relationship": "SBR*S*G8**GROUP TWO NAME*****ZZ",
  "coverages.1.subscriber.lastName": "NM1*IL*1*OTHERLAST*OTHERFIRST*OTHERMIDDLE***MI*MEMBERTWO",
  "coverages.1.subscriber.firstName": "NM1*IL*1*OTHERLAST*OTHERFIRST*OTHERMIDDLE***MI*MEMBERTWO",
  "coverages.1.subscriber.middleName": "NM1*IL*1*OTHERLAST*OTHERFIRST*OTHERMIDDLE***MI*MEMBERTWO",
  "coverages.1.filingIndicator": "SBR*S*G8**GROUP TWO NAME*****ZZ",
  "billingProvider.npi": "NM1*85*2*BILLING NAME*****XX*1234567893",
  "billingProvider.name": "NM1*85*2*BILLING NAME*****XX*1234567893",
  "billingProvider.taxonomy": "PRV*BI*PXC*207Q00000X",
  "billingProvider.taxId": "REF*EI*371234567",
  "billingProvider.taxIdType": "REF*EI*371234567",
  "billingProvider.address.line1": "N3*3 BILLING STREET*FLOOR 3",
  "billingProvider.address.line2": "N3*3 BILLING STREET*FLOOR 3",
  "billingProvider.address.city": "N4*BILLINGTON*AR*722013333",
  "billingProvider.address.state": "N4*BILLINGTON*AR*722013333",
  "billingProvider.address.zip": "N4*BILLINGTON*AR*722013333",
  "billingProvider.payToAddress.line1": "N3*PO BOX 4*BOX ROOM 4",
  "billingProvider.payToAddress.line2": "N3*PO BOX 4*BOX ROOM 4",
  "billingProvider.payToAddress.city": "N4*PAYTOWN*AZ*850014444",
  "billingProvider.payToAddress.state": "N4*PAYTOWN*AZ*850014444",
  "billingProvider.payToAddress.zip": "N4*PAYTOWN*AZ*850014444",
  "billingProvider.contactName": "PER*IC*CONTACT NAME*TE*2175550123",
  "billingProvider.phone": "PER*IC*CONTACT NAME*TE*2175550123",
  "rendering.npi": "NM1*82*1*RENDERLAST*RENDERFIRST****XX*1245319599",
  "rendering.lastName": "NM1*82*1*RENDERLAST*RENDERFIRST****XX*1245319599",
  "rendering.firstName": "NM1*82*1*RENDERLAST*RENDERFIRST****XX*1245319599",
  "rendering.taxonomy": "PRV*PE*PXC*207R00000X",
  "referring.npi": "NM1*DN*1*REFERLAST*REFERFIRST****XX*1003000126",
  "referring.lastName": "NM1*DN*1*REFERLAST*REFERFIRST****XX*1003000126",
  "referring.firstName": "NM1*DN*1*REFERLAST*REFERFIRST****XX*1003000126",
  "supervising.npi": "NM1*DQ*1*SUPERLAST*SUPERFIRST****XX*1992999999",
  "supervising.lastName": "NM1*DQ*1*SUPERLAST*SUPERFIRST****XX*1992999999",
  "supervising.firstName": "NM1*DQ*1*SUPERLAST*SUPERFIRST****XX*1992999999",
  "facility.name": "NM1*77*2*FACILITY NAME*****XX*1578588869",
  "facility.npi": "NM1*77*2*FACILITY NAME*****XX*1578588869",
  "facility.address.line1": "N3*5 FACILITY STREET*WING 5",
  "facility.address.line2": "N3*5 FACILITY STREET*WING 5",
  "facility.address.city": "N4*FACILITYBURG*CA*900015555",
  "facility.address.state": "N4*FACILITYBURG*CA*900015555",
  "facility.address.zip": "N4*FACILITYBURG*CA*900015555",
  "diagnoses.0.code": "HI*ABK:J029*ABF:I10",
  "diagnoses.1.code": "HI*ABK:J029*ABF:I10",
  "lines.0.procedure": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.description": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.modifiers": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.units": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.unitType": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.chargeCents": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.from": "DTP*472*RD8*20260302-20260305",
  "lines.0.to": "DTP*472*RD8*20260302-20260305",
  "lines.0.placeOfService": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.pointers": "SV1*HC:99213:25:59:76:LT:WORDS OF A SERVICE*125.01*UN*2*23**2:1",
  "lines.0.rendering.npi": "NM1*82*1*LINELAST*LINEFIRST****XX*1700000007",
  "lines.0.rendering.lastName": "NM1*82*1*LINELAST*LINEFIRST****XX*1700000007",
  "lines.0.rendering.firstName": "NM1*82*1*LINELAST*LINEFIRST****XX*1700000007",
  "lines.0.rendering.taxonomy": "PRV*PE*PXC*207P00000X",
  "lines.1.procedure": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.modifiers": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.units": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.unitType": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.chargeCents": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.pointers": "SV1*HC:00300:JZ*37.02*MJ*45***1",
  "lines.1.ndc.code": "LIN**N4*00409379501",
  "lines.1.ndc.quantity": "CTP****1.25*ML",
  "lines.1.ndc.unit": "CTP****1.25*ML",
  frequency: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  payerClaimNumber: "REF*F8*PAYERCLAIM7",
  acceptsAssignment: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  assignsBenefits: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  releasesInformation: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  signatureOnFile: "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  "accident.kind": "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  "accident.date": "DTP*439*D8*20260227",
  "accident.state": "CLM*REPLACEMENT1*162.03***22:B:7*N*C*W*I**AA:::CO",
  onsetDate: "DTP*431*D8*20260226",
  admissionDate: "DTP*435*D8*20260228",
  priorAuthorization: "REF*G1*AUTHORIZATION1",
  referralNumber: "REF*9F*REFERRAL1",
  cliaNumber: "REF*X4*05D0000001",
  note: "NTE*ADD*NOTE OF THE VISIT",
};

/** "lines.0.ndc.code" of each value that is set; a list of plain values is one. */
function* placesIn(value: unknown, path = ""): Generator<string> {
  if (value === undefined) return;
  const isList = Array.isArray(value) && value.every((item) => typeof item !== "object");
  if (typeof value !== "object" || value === null || isList) {
    if (!(isList && value.length === 0)) yield path;
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, path === "" ? key : `${path}.${key}`);
}

describe("whatever is set in an encounter", () => {
  const encounter = Encounter.parse(everything);
  const claim = claimFromEncounter("REPLACEMENT1", { company: "acme", practice: "cedar" }, encounter);
  const excused = (place: string) =>
    Object.keys(unwritten).some((reason) => place === reason || place.startsWith(`${reason}.`));
  const places = [...placesIn(encounter)].filter((place) => !excused(place));

  it.each(places)("goes on the wire: %s", async (place) => {
    const { lines } = await written(claim);
    expect(wire).toHaveProperty([place]);
    expect(lines).toContain(wire[place]);
  });

  it("is every field that an encounter can have", () => {
    const fields = Object.keys(Encounter.shape);
    expect(Object.keys(everything).filter((field) => !fields.includes(field))).toEqual([]);
    expect(
      Object.keys(unwritten).filter(
        (reason) => ![...placesIn(encounter)].some((place) => place === reason || place.startsWith(`${reason}.`)),
      ),
    ).toEqual([]);
  });

  it("makes a claim that the guide has nothing to say against", async () => {
    expect((await written(claim)).findings).toEqual([]);
  });
});
