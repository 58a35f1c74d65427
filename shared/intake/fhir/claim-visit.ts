import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Gathering, Place } from "../gathering.ts";
import type { Path } from "../nest.ts";
import { anyCode, codeIn, wordsOf } from "./codes.ts";
import { at, isObject, type JsonObject, objectsAt, textAt } from "./json.ts";
import { centsOf } from "./money.ts";
import { patientNumberOf, putFhirCoverage, putFhirPatient } from "./patient.ts";
import { providerIn } from "./people.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

const mostCoverages = 3;

/** An encounter out of a Claim: what the practice's own system would bill. Source: FHIR R4 Claim. */
export function putClaim(
  into: Gathering,
  claim: FileResource,
  directory: Directory,
  payers: PracticeProfile["payers"],
): void {
  const { json } = claim;
  const place = (path: string) => placeIn(claim, path);
  const first = (path: string) => objectsAt(json, path)[0];
  const patient = directory.find(json, first("patient"));
  if (patient === undefined) into.put(["patient"], "", place("patient"));
  else {
    putFhirPatient(into, ["patient"], patient);
    into.put(["patient", "patientNumber"], patientNumberOf(patient), placeIn(patient, "identifier"));
  }
  const [from, to] = [
    textAt(json, "billablePeriod.start").slice(0, 10),
    textAt(json, "billablePeriod.end").slice(0, 10),
  ];
  into.put(["serviceFrom"], from, place("billablePeriod"));
  if (to !== from) into.put(["serviceTo"], to, place("billablePeriod"));
  into.put(
    ["rendering"],
    careTeamMember(json, directory, ["primary", "rendering", "performing"]) ?? individual(json, directory),
    place("careTeam"),
  );
  into.put(["referring"], careTeamMember(json, directory, ["referring", "referrer"]), place("careTeam"));
  into.put(["supervising"], careTeamMember(json, directory, ["supervisor", "supervising"]), place("careTeam"));
  putInsurance(into, claim, directory, payers);
  const positions = putDiagnoses(into, claim, directory);
  for (const [index, item] of objectsAt(json, "item").entries()) {
    putItem(into, ["lines", index], item, claim, { index, positions, directory });
  }
  putAccident(into, claim);
}

function individual(json: JsonObject, directory: Directory) {
  const provider = providerIn(directory, json, objectsAt(json, "provider")[0]);
  return provider?.lastName === undefined ? undefined : provider;
}

function careTeamMember(json: JsonObject, directory: Directory, roles: readonly string[]) {
  const member = objectsAt(json, "careTeam").find((each) => {
    const [role] = objectsAt(each, "role");
    return roles.includes(anyCode(role));
  });
  return member === undefined ? undefined : providerIn(directory, json, objectsAt(member, "provider")[0]);
}

function putInsurance(
  into: Gathering,
  claim: FileResource,
  directory: Directory,
  payers: PracticeProfile["payers"],
): void {
  const order = (insurance: JsonObject) => Number(textAt(insurance, "sequence")) || Number.MAX_SAFE_INTEGER;
  const insurances = objectsAt(claim.json, "insurance").toSorted((a, b) => order(a) - order(b));
  for (const [index, insurance] of insurances.slice(0, mostCoverages).entries()) {
    const place = placeIn(claim, `insurance[${index}]`);
    const coverage = directory.find(claim.json, objectsAt(insurance, "coverage")[0]);
    if (coverage === undefined) into.put(["coverages", index, "payerId"], "", place);
    else {
      const context = { priority: index + 1, withPeriod: false, payers };
      putFhirCoverage(into, ["coverages", index], coverage, directory, context);
    }
    // A payer that is named and cannot be found must not turn into a patient who pays alone.
    if (coverage === undefined) into.put(["coverages", index, "priority"], index + 1, place);
    const [authorization] = Array.isArray(insurance.preAuthRef) ? insurance.preAuthRef : [];
    if (typeof authorization === "string") into.put(["priorAuthorization"], authorization, place);
  }
}

/** @returns where each diagnosis of the claim stands in the encounter, by its sequence */
function putDiagnoses(into: Gathering, claim: FileResource, directory: Directory): ReadonlyMap<string, number> {
  const order = (diagnosis: JsonObject) => Number(textAt(diagnosis, "sequence")) || Number.MAX_SAFE_INTEGER;
  const positions = new Map<string, number>();
  const diagnoses = objectsAt(claim.json, "diagnosis").toSorted((a, b) => order(a) - order(b));
  for (const [index, diagnosis] of diagnoses.entries()) {
    const condition = directory.find(claim.json, objectsAt(diagnosis, "diagnosisReference")[0]);
    const [concept] =
      condition === undefined ? objectsAt(diagnosis, "diagnosisCodeableConcept") : objectsAt(condition.json, "code");
    putConcept(into, ["diagnoses", index], concept, claim, `diagnosis[${index}]`);
    positions.set(textAt(diagnosis, "sequence"), index + 1);
  }
  return positions;
}

/** A diagnosis by its ICD-10-CM code, or by that of another vocabulary, or by its words for a coder. */
export function putConcept(
  into: Gathering,
  path: Path,
  concept: JsonObject | undefined,
  resource: FileResource,
  column: string,
): void {
  const place = placeIn(resource, column);
  into.put([...path, "code"], codeIn(concept, ["icd10cm"]).replace(".", ""), place);
  if (codeIn(concept, ["icd10cm"]) === "") putOther(into, [...path, "otherCode"], concept, place);
  into.put([...path, "description"], wordsOf(concept).slice(0, 200), place);
}

const others = [
  ["icd9cm", "icd-9-cm"],
  ["snomed", "snomed-ct"],
] as const;

/** ICD-9-CM before SNOMED CT where a concept has both: it says what was billed. A code too long to be one is left to the words. */
function putOther(into: Gathering, path: Path, concept: JsonObject | undefined, place: Place): void {
  for (const [from, system] of others) {
    const code = codeIn(concept, [from]).replace(".", "");
    if (code.length < 3 || code.length > 18) continue;
    into.put([...path, "system"], system, place);
    into.put([...path, "code"], code, place);
    return;
  }
}

interface ItemContext {
  readonly index: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly directory: Directory;
}

function putItem(
  into: Gathering,
  path: Path,
  item: JsonObject,
  claim: FileResource,
  { index, positions, directory }: ItemContext,
): void {
  const put = (field: string, value: unknown, column: string) =>
    into.put([...path, field], value, placeIn(claim, `item[${index}].${column}`));
  const [product] = objectsAt(item, "productOrService");
  put("procedure", codeIn(product, ["cpt", "hcpcs"]), "productOrService");
  put("description", wordsOf(product).slice(0, 80), "productOrService");
  put(
    "modifiers",
    objectsAt(item, "modifier").flatMap((each) => anyCode(each) || []),
    "modifier",
  );
  const quantity = at(item, "quantity.value");
  put("units", typeof quantity === "number" ? quantity : undefined, "quantity");
  put("chargeCents", chargeOf(item), "net");
  put("from", (textAt(item, "servicedDate") || textAt(item, "servicedPeriod.start")).slice(0, 10), "serviced");
  put("to", textAt(item, "servicedPeriod.end").slice(0, 10), "serviced");
  const [location] = objectsAt(item, "locationCodeableConcept");
  put("placeOfService", codeIn(location, ["placeOfService"]), "location");
  const sequences = Array.isArray(item.diagnosisSequence) ? item.diagnosisSequence : [];
  put(
    "pointers",
    sequences.flatMap((each) => positions.get(String(each)) ?? []),
    "diagnosisSequence",
  );
  const [team] = Array.isArray(item.careTeamSequence) ? item.careTeamSequence : [];
  const member = objectsAt(claim.json, "careTeam").find((each) => each.sequence === team && team !== undefined);
  if (member !== undefined && sequencesOfRendering(claim.json) > 1)
    put("rendering", providerIn(directory, claim.json, objectsAt(member, "provider")[0]), "careTeamSequence");
}

function sequencesOfRendering(json: JsonObject): number {
  return objectsAt(json, "careTeam").filter((each) =>
    ["primary", "rendering", "performing"].includes(anyCode(objectsAt(each, "role")[0])),
  ).length;
}

/** What the line costs: its net, else the unit's price times how many. */
function chargeOf(item: JsonObject) {
  const net = centsOf(item.net);
  if (net !== undefined) return net;
  const price = at(item, "unitPrice.value");
  const quantity = at(item, "quantity.value") ?? 1;
  return typeof price === "number" && typeof quantity === "number"
    ? centsOf({ value: Math.round(price * quantity * 100) / 100 })
    : undefined;
}

/** Source: FHIR R4 Claim.accident, v3-ActIncidentCode. */
function putAccident(into: Gathering, claim: FileResource): void {
  const { accident } = claim.json;
  if (!isObject(accident)) return;
  const place = placeIn(claim, "accident");
  const kinds: Readonly<Record<string, string>> = { MVA: "AA", WPA: "EM" };
  into.put(["accident", "kind"], kinds[textAt(accident, "type.coding.0.code")] ?? "OA", place);
  into.put(["accident", "date"], textAt(accident, "date").slice(0, 10), place);
  into.put(["accident", "state"], textAt(accident, "locationAddress.state"), place);
}
