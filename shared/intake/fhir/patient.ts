import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import { type JsonObject, objectsAt, textAt } from "./json.ts";
import { putFhirAddress, putHumanName, sexOf } from "./people.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

/** The practice's own number of a patient: its medical record number, else the resource's id. Source: US Core Patient. */
export function patientNumberOf({ json, id }: FileResource): string {
  const record = objectsAt(json, "identifier").find((each) =>
    objectsAt(each, "type.coding").some((coding) => textAt(coding, "code") === "MR"),
  );
  return textAt(record, "value") || id;
}

export function putFhirPatient(into: Gathering, path: Path, patient: FileResource): void {
  putHumanName(into, path, patient);
  into.put([...path, "birthDate"], textAt(patient.json, "birthDate"), placeIn(patient, "birthDate"));
  into.put([...path, "sex"], sexOf(textAt(patient.json, "gender")), placeIn(patient, "gender"));
  putFhirAddress(into, [...path, "address"], patient);
}

/** Subscriber relationship. Source: FHIR R4 subscriber-relationship. */
const relationships: Readonly<Record<string, string>> = { self: "self", spouse: "spouse", child: "child" };

export interface CoverageContext {
  readonly priority: number;
  /** Also from when to when, which a registration keeps and an encounter does not. */
  readonly withPeriod: boolean;
  /** The practice's own payer codes. */
  readonly payers: PracticeProfile["payers"];
}

export function putFhirCoverage(
  into: Gathering,
  path: Path,
  coverage: FileResource,
  directory: Directory,
  { priority, withPeriod, payers }: CoverageContext,
): void {
  const { json } = coverage;
  const put = (field: string, value: unknown, place: string) =>
    into.put([...path, field], value, placeIn(coverage, place));
  const [payor] = objectsAt(json, "payor");
  const organization = payor === undefined ? undefined : directory.find(json, payor);
  put("priority", priority, "order");
  put("payerId", payerIdOf(payor, organization?.json, payers), "payor");
  put("payerName", (textAt(organization?.json, "name") || textAt(payor, "display")).slice(0, 60), "payor");
  put("memberId", textAt(json, "subscriberId") || memberNumber(json), "subscriberId");
  const group = classOf(json, "group");
  put("groupNumber", textAt(group, "value"), "class");
  put("groupName", textAt(group, "name").slice(0, 60), "class");
  if (withPeriod) {
    put("from", textAt(json, "period.start").slice(0, 10), "period.start");
    put("to", textAt(json, "period.end").slice(0, 10), "period.end");
  }
  const code = textAt(json, "relationship.coding.0.code");
  const relationship = code === "" ? "self" : (relationships[code] ?? "other");
  put("relationship", relationship, "relationship");
  if (relationship === "self") return;
  const [subscriber] = objectsAt(json, "subscriber");
  const found = subscriber === undefined ? undefined : directory.find(json, subscriber);
  if (found === undefined) return;
  putHumanName(into, [...path, "subscriber"], found);
  into.put([...path, "subscriber", "birthDate"], textAt(found.json, "birthDate"), placeIn(coverage, "subscriber"));
  if (textAt(found.json, "gender") !== "")
    into.put([...path, "subscriber", "sex"], sexOf(textAt(found.json, "gender")), placeIn(coverage, "subscriber"));
  putFhirAddress(into, [...path, "subscriber", "address"], found);
}

/**
 * An organization's id as payers have one. The id that only a reference names counts where the practice says which payer it is; an
 * organization that no file has said yet is nobody.
 */
function payerIdOf(
  payor: JsonObject | undefined,
  organization: JsonObject | undefined,
  payers: PracticeProfile["payers"],
): string {
  const identifiers = [...objectsAt(organization, "identifier"), ...objectsAt(payor, "identifier")];
  const [first] = identifiers.filter((each) => textAt(each, "value") !== "");
  const named = textAt(payor, "reference").replace(/^.*\//, "").replace(/^#/, "");
  return (
    textAt(first, "value") || textAt(organization, "id") || (named !== "" && Object.hasOwn(payers, named) ? named : "")
  );
}

/** Source: US Core Coverage, memberid slice. */
function memberNumber(coverage: JsonObject): string {
  const member = objectsAt(coverage, "identifier").find((each) => textAt(each, "type.coding.0.code") === "MB");
  return textAt(member, "value");
}

function classOf(coverage: JsonObject, kind: string): JsonObject | undefined {
  return objectsAt(coverage, "class").find((each) => textAt(each, "type.coding.0.code") === kind);
}
