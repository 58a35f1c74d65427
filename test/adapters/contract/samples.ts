import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import { Encounter, type EncounterInput } from "../../../shared/claim/encounter.ts";
import type { ClaimContent } from "../../../shared/ports/claim-store.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { type Instant, parseInstant } from "../../../shared/values/instant.ts";
import { claimState } from "../../builders/claim-state.ts";

let companies = 0;

/** A company that no other test has: stores are shared, what is in them is not. */
export function newCompany(): string {
  companies++;
  return `company-${process.pid}-${companies}`;
}

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError("not an instant");
  return instant;
}

export function claimIdAt(position: number): string {
  return identifierFrom(15, "sample", String(position));
}

export function firstState(company: string, overrides: Partial<ClaimState> = {}): ClaimState {
  return claimState({ company, version: 1, ...overrides });
}

/** What a family practice's visit usually says: two diagnoses, three lines, a subscriber who is the patient. */
export function usualEncounter(overrides: Partial<EncounterInput> = {}): Encounter {
  return Encounter.parse({
    encounterId: "2026-004711",
    serviceFrom: "2026-11-16",
    patient: {
      lastName: "Featherstone",
      firstName: "Marguerite",
      middleName: "Ann",
      birthDate: "1958-04-23",
      sex: "F",
      address: { line1: "4417 Larkspur Hollow Road", city: "Round Rock", state: "TX", zip: "786645521" },
      accountNumber: "MF-20871",
    },
    coverages: [
      {
        payerId: "HVHP1",
        payerName: "Harbor View Health Plan",
        memberId: "HVH882716403",
        groupNumber: "0071942",
        filingIndicator: "CI",
      },
    ],
    billingProvider: {
      npi: "1457398214",
      name: "Cedar Creek Family Medicine PLLC",
      taxonomy: "207Q00000X",
      taxId: "742918365",
      address: {
        line1: "1200 Cottonwood Trail",
        line2: "Suite 210",
        city: "Georgetown",
        state: "TX",
        zip: "786261144",
      },
      contactName: "Delphine Okafor",
      phone: "5125550142",
    },
    rendering: { npi: "1932164785", lastName: "Achterberg", firstName: "Willem", taxonomy: "207Q00000X" },
    facility: {
      name: "Cedar Creek Family Medicine North",
      npi: "1689724513",
      address: { line1: "88 Juniper Bend", city: "Leander", state: "TX", zip: "786410077" },
    },
    diagnoses: [{ code: "E11.65" }, { code: "I10" }],
    lines: [
      { procedure: "99214", modifiers: ["25"], chargeCents: 21_800, pointers: [1, 2] },
      { procedure: "83036", chargeCents: 4_450, pointers: [1] },
      { procedure: "36415", chargeCents: 1_275, pointers: [1] },
    ],
    ...overrides,
  });
}

export function contentOf(claimId: string, encounter: Encounter): ClaimContent {
  return { claimId, content: contentIdOf(encounter), encounter };
}
