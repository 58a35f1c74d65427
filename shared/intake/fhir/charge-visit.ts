import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import { putConcept } from "./claim-visit.ts";
import { anyCode, codeIn, wordsOf } from "./codes.ts";
import { at, type JsonObject, objectsAt, textAt } from "./json.ts";
import { centsOf } from "./money.ts";
import { patientNumberOf, putFhirPatient } from "./patient.ts";
import { providerIn } from "./people.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

/** What belongs to an Encounter, as far as the file has it. */
export interface EncounterParts {
  readonly encounter: FileResource;
  readonly charges: readonly FileResource[];
  readonly conditions: readonly FileResource[];
}

/** Charges that say that they are none. Source: FHIR R4 chargeitem-status. */
const notBillable = new Set(["aborted", "not-billable", "entered-in-error", "billed"]);

export function isBillable({ json }: FileResource): boolean {
  return !notBillable.has(textAt(json, "status"));
}

/** An encounter out of an Encounter with its ChargeItems and Conditions; coverages are those that are registered. */
export function putEncounter(
  into: Gathering,
  { encounter, charges, conditions }: EncounterParts,
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
    const key = codeIn(concept, ["icd10cm"]) || wordsOf(concept);
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
  put("procedure", codeIn(code, ["cpt", "hcpcs"]), "code");
  put("description", wordsOf(code).slice(0, 80), "code");
  put("modifiers", modifiersOf(json), "modifierExtension");
  const quantity = at(json, "quantity.value");
  put("units", typeof quantity === "number" ? quantity : undefined, "quantity");
  put("chargeCents", centsOf(json.priceOverride), "priceOverride");
  const when = textAt(json, "occurrenceDateTime") || textAt(json, "occurrencePeriod.start");
  put("from", when.slice(0, 10), "occurrence");
  put("to", textAt(json, "occurrencePeriod.end").slice(0, 10), "occurrence");
  put("rendering", providerIn(directory, json, objectsAt(json, "performer.0.actor")[0]), "performer");
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
