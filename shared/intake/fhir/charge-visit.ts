import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import { putConcept } from "./claim-visit.ts";
import { anyCode, codeIn, npiOf, wordsOf } from "./codes.ts";
import { at, type JsonObject, objectsAt, textAt } from "./json.ts";
import { centsOf } from "./money.ts";
import { patientNumberOf, putFhirPatient } from "./patient.ts";
import { providerIn, putFhirAddress } from "./people.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

/** What belongs to an Encounter, as far as the file has it. */
export interface EncounterParts {
  readonly encounter: FileResource;
  readonly charges: readonly FileResource[];
  readonly conditions: readonly FileResource[];
  /** Place of service by Location or class, as the practice says. */
  readonly places: Readonly<Record<string, string>>;
  /** Locations that the practice itself describes, upper case. */
  readonly facilityIds: readonly string[];
}

export function placesOf({ fhir, facilities }: PracticeProfile): Pick<EncounterParts, "places" | "facilityIds"> {
  return { places: fhir?.places ?? {}, facilityIds: facilities.map(({ id }) => id.toUpperCase()) };
}

/** A visit that did not take place. Source: FHIR R4 encounter-status. */
export function isCancelled({ json }: FileResource): boolean {
  return ["cancelled", "entered-in-error"].includes(textAt(json, "status"));
}

/** Charges that say that they are none. Source: FHIR R4 chargeitem-status. */
const notBillable = new Set(["aborted", "not-billable", "entered-in-error", "billed"]);

export function isBillable({ json }: FileResource): boolean {
  return !notBillable.has(textAt(json, "status"));
}

/** An encounter out of an Encounter with its ChargeItems and Conditions; coverages are those that are registered. */
export function putEncounter(
  into: Gathering,
  { encounter, charges, conditions, places, facilityIds }: EncounterParts,
  directory: Directory,
): void {
  const { json } = encounter;
  const place = (path: string) => placeIn(encounter, path);
  const patient = directory.find(json, objectsAt(json, "subject")[0]);
  if (patient === undefined) into.put(["patient"], "", place("subject"));
  else {
    putFhirPatient(into, ["patient"], patient);
    into.put(["patient", "patientNumber"], patientNumberOf(patient), placeIn(patient, "identifier"));
  }
  into.put(["serviceFrom"], textAt(json, "period.start").slice(0, 10), place("period.start"));
  into.put(["rendering"], performerOf(encounter, directory), place("participant"));
  into.put(["referring"], requesterOf([encounter, ...charges], directory), place("basedOn"));
  putPlace(into, encounter, directory, { places, facilityIds });
  const diagnoses = orderedConditions(encounter, conditions, directory);
  for (const [index, condition] of diagnoses.entries()) {
    putConcept(into, ["diagnoses", index], objectsAt(condition.json, "code")[0], condition, "code");
  }
  for (const [index, charge] of charges.entries()) {
    putCharge(into, ["lines", index], charge, diagnoses, directory);
  }
}

/** Who saw the patient: the primary performer, else the first who has an NPI. */
function performerOf({ json }: FileResource, directory: Directory) {
  const participants = objectsAt(json, "participant");
  const isPerformer = (each: JsonObject) =>
    objectsAt(each, "type").some((type) => ["PPRF", "ATND", "SPRF"].includes(anyCode(type)));
  const ordered = [...participants.filter(isPerformer), ...participants];
  return ordered
    .map((each) => providerIn(directory, json, objectsAt(each, "individual")[0]))
    .find((one) => one !== undefined);
}

/** Who asked for what was done: the requester of an order that the visit or a charge names. Source: FHIR R4 ServiceRequest. */
function requesterOf(resources: readonly FileResource[], directory: Directory) {
  return resources
    .flatMap(({ json }) =>
      [...objectsAt(json, "basedOn"), ...objectsAt(json, "service")].map((each) => directory.find(json, each)),
    )
    .flatMap((order) =>
      order?.type === "ServiceRequest"
        ? [providerIn(directory, order.json, objectsAt(order.json, "requester")[0])]
        : [],
    )
    .find((one) => one !== undefined);
}

/** Where the visit was, as far as the practice says what its places are; then the Location is the facility. */
function putPlace(
  into: Gathering,
  encounter: FileResource,
  directory: Directory,
  { places, facilityIds }: Pick<EncounterParts, "places" | "facilityIds">,
): void {
  const { json } = encounter;
  const [reference] = objectsAt(json, "location.0.location");
  const location = reference === undefined ? undefined : directory.find(json, reference);
  const id = directory.nameOf(reference).replace(/^Location\//, "");
  if (id !== "" && facilityIds.includes(id.toUpperCase())) {
    into.put(["facility"], id, placeIn(encounter, "location"));
    return;
  }
  const known = [id, textAt(json, "class.code")].find((each) => each !== "" && Object.hasOwn(places, each));
  if (known === undefined) return;
  into.put(["placeOfService"], places[known], placeIn(encounter, known === id ? "location" : "class"));
  if (location === undefined || textAt(location.json, "name") === "") return;
  const before = into.entries.length;
  putFhirAddress(into, ["facility", "address"], location);
  if (into.entries.length === before) return;
  into.put(["facility", "name"], textAt(location.json, "name").slice(0, 60), placeIn(location, "name"));
  const [owner] = objectsAt(location.json, "managingOrganization");
  const organization = owner === undefined ? undefined : directory.find(location.json, owner);
  into.put(["facility", "npi"], npiOf(location.json) || npiOf(organization?.json), placeIn(location, "identifier"));
}

/** In the order that the Encounter gives (rank), then the others; each once. */
function orderedConditions(
  { json }: FileResource,
  conditions: readonly FileResource[],
  directory: Directory,
): readonly FileResource[] {
  const rank = (each: JsonObject) => Number(textAt(each, "rank")) || Number.MAX_SAFE_INTEGER;
  const named = objectsAt(json, "diagnosis")
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((each) => directory.find(json, objectsAt(each, "condition")[0]) ?? []);
  const refuted = (each: FileResource) =>
    ["refuted", "entered-in-error"].includes(textAt(each.json, "verificationStatus.coding.0.code"));
  const seen = new Set<string>();
  return [...named, ...conditions].filter((each) => {
    const [concept] = objectsAt(each.json, "code");
    const key = codeIn(concept, ["icd10cm"]) || wordsOf(concept) || codeIn(concept, ["icd9cm", "snomed"]);
    if (key === "" || seen.has(key) || refuted(each)) return false;
    seen.add(key);
    return true;
  });
}

function putCharge(
  into: Gathering,
  path: Path,
  charge: FileResource,
  diagnoses: readonly FileResource[],
  directory: Directory,
): void {
  const { json } = charge;
  const put = (field: string, value: unknown, column: string) =>
    into.put([...path, field], value, placeIn(charge, column));
  const [code] = objectsAt(json, "code");
  const services = objectsAt(json, "service").flatMap((each) => directory.find(json, each) ?? []);
  const serviceCode = services.map((each) => codeIn(objectsAt(each.json, "code")[0], ["cpt", "hcpcs"]));
  put("procedure", codeIn(code, ["cpt", "hcpcs"]) || (serviceCode.find((each) => each !== "") ?? ""), "code");
  put("description", wordsOf(code).slice(0, 80), "code");
  put("modifiers", modifiersOf(json), "modifierExtension");
  const quantity = at(json, "quantity.value");
  put("units", typeof quantity === "number" ? quantity : undefined, "quantity");
  put("chargeCents", centsOf(json.priceOverride), "priceOverride");
  const procedure = services.find(({ type }) => type === "Procedure");
  const done = textAt(procedure?.json, "performedDateTime") || textAt(procedure?.json, "performedPeriod.start");
  const when = textAt(json, "occurrenceDateTime") || textAt(json, "occurrencePeriod.start") || done;
  put("from", when.slice(0, 10), "occurrence");
  put("to", textAt(json, "occurrencePeriod.end").slice(0, 10), "occurrence");
  const performer =
    providerIn(directory, json, objectsAt(json, "performer.0.actor")[0]) ??
    (procedure === undefined
      ? undefined
      : providerIn(directory, procedure.json, objectsAt(procedure.json, "performer.0.actor")[0]));
  put("rendering", performer, "performer");
  const reasons = objectsAt(json, "reason").map((each) => codeIn(each, ["icd10cm"]).replace(".", ""));
  const positions = diagnoses.flatMap(({ json: condition }, index) => {
    const own = codeIn(objectsAt(condition, "code")[0], ["icd10cm"]).replace(".", "");
    return own !== "" && reasons.includes(own) ? [index + 1] : [];
  });
  put("pointers", positions, "reason");
}

/** Systems put modifiers beside the code, as further codings of two characters. */
function modifiersOf(json: JsonObject): readonly string[] {
  return objectsAt(json, "code.coding").flatMap((each) => {
    const code = textAt(each, "code");
    return /^[A-Z0-9]{2}$/.test(code) ? [code] : [];
  });
}
