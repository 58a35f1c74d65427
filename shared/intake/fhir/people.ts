import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import { npiOf } from "./codes.ts";
import { type JsonObject, objectsAt, textAt, textsAt } from "./json.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

/** The name that is in use: usual or official, else the first that is not old. */
export function nameOf(resource: JsonObject): JsonObject | undefined {
  const names = objectsAt(resource, "name");
  const byUse = (use: string) => names.find((each) => textAt(each, "use") === use);
  return byUse("official") ?? byUse("usual") ?? names.find((each) => textAt(each, "use") !== "old") ?? names[0];
}

export function putHumanName(into: Gathering, path: Path, resource: FileResource): void {
  const name = nameOf(resource.json);
  const given = placeIn(resource, "name.given");
  const [firstName = "", middleName = ""] = textsAt(name, "given");
  into.put([...path, "lastName"], textAt(name, "family"), placeIn(resource, "name.family"));
  into.put([...path, "firstName"], firstName, given);
  into.put([...path, "middleName"], middleName, given);
}

/** An address with street and city; one for visits before one for post. */
export function putFhirAddress(into: Gathering, path: Path, resource: FileResource): void {
  const usable = objectsAt(resource.json, "address").filter(
    (each) => textsAt(each, "line").length > 0 && textAt(each, "city") !== "" && textAt(each, "use") !== "old",
  );
  const address = usable.find((each) => textAt(each, "type") !== "postal") ?? usable[0];
  if (address === undefined) return;
  const place = placeIn(resource, "address");
  const [line1 = "", line2 = ""] = textsAt(address, "line");
  into.put([...path, "line1"], line1, place);
  into.put([...path, "line2"], line2, place);
  into.put([...path, "city"], textAt(address, "city"), place);
  into.put([...path, "state"], textAt(address, "state"), place);
  into.put([...path, "zip"], textAt(address, "postalCode"), place);
}

/** Administrative gender to what an 837 has a code for. Source: FHIR R4 administrative-gender. */
export function sexOf(gender: string): string {
  return { female: "F", male: "M", other: "U", unknown: "U", "": "U" }[gender] ?? gender;
}

/** Who a reference names, by NPI: a practitioner, through a role too, or what the reference itself says. */
export function providerIn(
  directory: Directory,
  from: JsonObject,
  reference: JsonObject | undefined,
): Readonly<Record<string, string>> | undefined {
  if (reference === undefined) return undefined;
  let found = directory.find(from, reference);
  let taxonomy = "";
  if (found?.type === "PractitionerRole") {
    taxonomy = textAt(objectsAt(found.json, "specialty")[0], "coding.0.code");
    const [practitioner] = objectsAt(found.json, "practitioner");
    const named = practitioner === undefined ? undefined : directory.find(found.json, practitioner);
    found = named ?? found;
  }
  const npi = npiOf(found?.json) || npiOf({ identifier: reference.identifier });
  if (npi === "") return undefined;
  const name = found === undefined ? undefined : nameOf(found.json);
  const said = {
    npi,
    lastName: textAt(name, "family"),
    firstName: textsAt(name, "given")[0] ?? "",
    name: found?.type === "Organization" ? textAt(found.json, "name") : "",
    taxonomy: /^\w{10}$/.test(taxonomy) ? taxonomy : "",
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ""));
}
