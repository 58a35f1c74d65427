import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Gathering } from "../gathering.ts";
import type { IntakeItem, RowFinding } from "../intake-item.ts";
import type { createSeenNames } from "../seen-names.ts";
import { isBillable, isCancelled, placesOf, putEncounter } from "./charge-visit.ts";
import { putClaim } from "./claim-visit.ts";
import { chargeWithoutVisit, comesAgain, mayBeIncomplete, notNeeded, notProfessional, notToBill } from "./findings.ts";
import { type JsonObject, objectsAt, textAt } from "./json.ts";
import { wordsOfResource } from "./parties.ts";
import { identityOf, readVisit } from "./read-visit.ts";
import { readFhirRegistration } from "./registrations.ts";
import { type Directory, directoryTypes, type FileResource } from "./resource.ts";
import { bare, rowsOf } from "./visit-rows.ts";

/** Kinds that a visit is made of. */
const visitTypes = new Set([
  "Encounter",
  "Claim",
  "ChargeItem",
  "Condition",
  "Procedure",
  "ServiceRequest",
  "DocumentReference",
]);

/** Where a resource stands that refers to nothing. */
const nowhere = "nowhere";

export interface Assembly {
  readonly profile: PracticeProfile;
  readonly seen: ReturnType<typeof createSeenNames>;
  /** False when resources that stand together in the file may be missing here. */
  readonly isComplete: boolean;
}

/** Resources to what they say: registrations, visits, and what is left over, which is told too. */
export function* assemble(
  resources: readonly FileResource[],
  directory: Directory,
  assembly: Assembly,
): Generator<IntakeItem> {
  const taken = new Set<FileResource>();
  const of = (type: string) => resources.filter((each) => each.type === type);
  yield* registrations(of("Patient"), of("Coverage"), directory, assembly.profile, taken);
  for (const claim of of("Claim")) {
    taken.add(claim);
    yield claimItem(claim, directory, assembly);
  }
  const charges = groupBy(of("ChargeItem"), ({ json }) => directory.nameOf(objectsAt(json, "context")[0]) || nowhere);
  const conditions = groupBy(
    of("Condition"),
    ({ json }) => directory.nameOf(objectsAt(json, "encounter")[0]) || nowhere,
  );
  const claimed = new Set(of("Claim").flatMap(({ json }) => encountersOf(json, directory)));
  for (const encounter of of("Encounter")) {
    const name = `Encounter/${encounter.id}`;
    const partsOf = (all: ReadonlyMap<string, readonly FileResource[]>) =>
      [name, encounter.fullUrl].flatMap((each) => all.get(each) ?? []).filter((each) => !taken.has(each));
    const parts = {
      encounter,
      charges: partsOf(charges),
      conditions: partsOf(conditions),
      ...placesOf(assembly.profile),
    };
    const own = [encounter, ...parts.charges, ...parts.conditions];
    for (const each of own) taken.add(each);
    if (parts.charges.length === 0 || claimed.has(name)) yield { kind: "noted", rows: own.map(bare), findings: [] };
    else yield visitItem(parts, own, directory, assembly);
  }
  for (const note of of("DocumentReference")) {
    const read = noteOf(note, directory, assembly.profile);
    if (read === undefined) continue;
    taken.add(note);
    yield { kind: "note", ...read, rows: [bare(note)] };
  }
  yield* leftovers(
    resources.filter((each) => !taken.has(each)),
    directory,
    assembly.profile,
  );
}

function* registrations(
  patients: readonly FileResource[],
  coverages: readonly FileResource[],
  directory: Directory,
  profile: PracticeProfile,
  taken: Set<FileResource>,
): Generator<IntakeItem> {
  const byPatient = groupBy(coverages, ({ json }) => directory.nameOf(objectsAt(json, "beneficiary")[0]));
  for (const patient of patients) {
    const names = [patient.id === "" ? "" : `Patient/${patient.id}`, patient.fullUrl].filter((name) => name !== "");
    const named = names.flatMap((name) => byPatient.get(name) ?? []).filter((each) => !taken.has(each));
    const own = [patient, ...named];
    for (const each of own) taken.add(each);
    yield registrationItem(patient, named, own, directory, profile);
  }
  for (const [name, named] of byPatient) {
    // A patient of an earlier file.
    const patient = directory.find({}, { reference: name });
    const own = named.filter((each) => !taken.has(each));
    if (patient?.type !== "Patient" || own.length === 0) continue;
    for (const each of own) taken.add(each);
    yield registrationItem(patient, own, own, directory, profile);
  }
}

function registrationItem(
  patient: FileResource,
  coverages: readonly FileResource[],
  own: readonly FileResource[],
  directory: Directory,
  profile: PracticeProfile,
): IntakeItem {
  const reading = readFhirRegistration(patient, coverages, directory, profile);
  return reading.kind === "update"
    ? { kind: "registration", update: reading.update, rows: own.map(bare) }
    : reject(own, reading.findings, directory);
}

function claimItem(claim: FileResource, directory: Directory, assembly: Assembly): IntakeItem {
  const status = textAt(claim.json, "status");
  const use = textAt(claim.json, "use");
  if (["cancelled", "draft", "entered-in-error"].includes(status) || (use !== "" && use !== "claim")) {
    return { kind: "noted", rows: [bare(claim)], findings: [notToBill(claim)] };
  }
  const type = textAt(claim.json, "type.coding.0.code");
  if (["institutional", "oral", "pharmacy"].includes(type)) return reject([claim], [notProfessional(claim)], directory);
  return encounterItem(
    [claim],
    identityOf(claim, assembly.profile),
    (into) => putClaim(into, claim, directory, assembly.profile.payers),
    directory,
    assembly,
  );
}

function visitItem(
  parts: Parameters<typeof putEncounter>[1],
  own: readonly FileResource[],
  directory: Directory,
  assembly: Assembly,
): IntakeItem {
  if (!assembly.isComplete) return reject(own, [mayBeIncomplete(parts.encounter)], directory);
  const charges = isCancelled(parts.encounter) ? [] : parts.charges.filter(isBillable);
  if (charges.length === 0) return { kind: "noted", rows: own.map(bare), findings: [notToBill(parts.encounter)] };
  const identity = identityOf(parts.encounter, assembly.profile);
  return encounterItem(
    own,
    identity,
    (into) => putEncounter(into, { ...parts, charges }, directory),
    directory,
    assembly,
  );
}

/** A note as text, of an Encounter of this file or another. Source: US Core DocumentReference. */
function noteOf({ json }: FileResource, directory: Directory, profile: PracticeProfile) {
  const [reference] = objectsAt(json, "context.encounter");
  const encounter = directory.find(json, reference);
  const attachment = objectsAt(json, "content")
    .flatMap((content) => objectsAt(content, "attachment"))
    .find((each) => textAt(each, "contentType").startsWith("text/plain") && textAt(each, "data") !== "");
  if (attachment === undefined) return undefined;
  const [kind, id = ""] = directory.nameOf(reference).split("/");
  // Where a visit is named by its id, a note need not wait for it.
  const byName = kind === "Encounter" && profile.fhir?.encounterIdentifier === undefined ? id : "";
  const encounterId = encounter?.type === "Encounter" ? identityOf(encounter, profile) : byName;
  const text = Buffer.from(textAt(attachment, "data"), "base64").toString("utf8").trim();
  return encounterId === "" || text === "" ? undefined : { encounterId, text };
}

function encounterItem(
  own: readonly FileResource[],
  encounterId: string,
  put: (into: Gathering) => void,
  directory: Directory,
  { profile, seen }: Assembly,
): IntakeItem {
  const reading = readVisit(own, encounterId, put, profile);
  if (reading.kind === "problems") return reject(own, reading.findings, directory);
  if (!seen.add(encounterId)) return reject(own, [comesAgain(own[0]?.row ?? 0)], directory);
  return { kind: "encounter", encounter: reading.encounter, rows: rowsOf(own, directory) };
}

/** What no visit and no patient took. A charge must not be lost; the rest is left alone. */
function* leftovers(
  resources: readonly FileResource[],
  directory: Directory,
  profile: PracticeProfile,
): Generator<IntakeItem> {
  const unneeded = new Map<string, FileResource>();
  for (const each of resources) {
    if (each.type === "ChargeItem" && isBillable(each)) {
      yield { kind: "rejected", rows: [{ row: each.row, text: each.text }], findings: [chargeWithoutVisit(each)] };
      continue;
    }
    const words = wordsOfResource(each, directory, profile);
    if (words.length > 0) {
      yield { kind: "parties", words, rows: [bare(each)] };
      continue;
    }
    const isKnown = directoryTypes.has(each.type) || visitTypes.has(each.type);
    const isFirst = !isKnown && !unneeded.has(each.type);
    if (isFirst) unneeded.set(each.type, each);
    yield { kind: "noted", rows: [bare(each)], findings: isFirst ? [notNeeded(each)] : [] };
  }
}

function encountersOf(claim: JsonObject, directory: Directory): readonly string[] {
  return objectsAt(claim, "item").flatMap((item) => objectsAt(item, "encounter").map((each) => directory.nameOf(each)));
}

function groupBy(resources: readonly FileResource[], key: (resource: FileResource) => string) {
  return Map.groupBy(resources, key);
}

function reject(own: readonly FileResource[], findings: readonly RowFinding[], directory: Directory): IntakeItem {
  return { kind: "rejected", rows: rowsOf(own, directory), findings };
}
