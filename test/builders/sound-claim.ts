import { type Claim, claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter, type EncounterInput } from "../../shared/claim/encounter.ts";
import type { FileHeading } from "../../shared/claim/file-heading.ts";
import { instantOf } from "../../shared/values/instant.ts";
import { dependentEncounterInput, soundEncounterInput } from "./sound-encounter.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };

/** The claim of an ordinary office visit. Show only what differs. */
export function soundClaim(overrides: Partial<EncounterInput> = {}, claimId = "A1B2C3D4E5F6G7H"): Claim {
  return claimFromEncounter(claimId, owner, Encounter.parse(soundEncounterInput(overrides)));
}

/** The claim of a child's visit on a parent's policy. */
export function dependentClaim(overrides: Partial<EncounterInput> = {}, claimId = "Z9Y8X7W6V5T4S3R"): Claim {
  return claimFromEncounter(claimId, owner, Encounter.parse(dependentEncounterInput(overrides)));
}

/** What a file of Cedar Family Clinic to Harborview Health says of itself. */
export function fileHeading(overrides: Partial<FileHeading> = {}): FileHeading {
  return {
    fileId: "C000000042",
    controlNumber: 42,
    createdAt: instantOf(Date.UTC(2026, 10, 17, 15, 4)),
    sender: { id: "ACME01", name: "Acme Billing", contactName: "Edi Desk", phone: "(217) 555-0199", usage: "T" },
    receiver: { id: "HVHP1", name: "Harborview Health" },
    ...overrides,
  };
}
