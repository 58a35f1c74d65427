import type { Place } from "../gathering.ts";
import { isObject, type JsonObject, objectsAt, textAt } from "./json.ts";

/** Kinds that say who is who; kept for what refers to them later. */
export const directoryTypes: ReadonlySet<string> = new Set([
  "Patient",
  "Coverage",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
  "RelatedPerson",
]);

/** Kinds of which a resource in one file may be named in another. */
export const shelvedTypes: ReadonlySet<string> = new Set([...directoryTypes, "Encounter", "Condition"]);

/** A resource as it stands in a file. */
export interface FileResource {
  /** The line of NDJSON, or the entry of a Bundle. */
  readonly row: number;
  readonly type: string;
  readonly id: string;
  /** What a Bundle calls it, as "urn:uuid:…". */
  readonly fullUrl: string;
  readonly json: JsonObject;
  /** As it came. */
  readonly text: string;
}

export function resourceOf(row: number, json: JsonObject, text: string, fullUrl = ""): FileResource {
  return { row, type: textAt(json, "resourceType"), id: textAt(json, "id"), fullUrl, json, text };
}

export function placeIn({ row, type }: FileResource, path: string): Place {
  return { row, column: `${type}.${path}` };
}

/** Finds what references name: contained ones, relative and absolute ones, and those by a Bundle's own URLs. */
export interface Directory {
  readonly add: (resource: FileResource) => void;
  /** @param from the resource that says it: its contained ones come first */
  readonly find: (from: JsonObject, reference: unknown) => FileResource | undefined;
  /** The "Type/id" that a reference names, whether it can be found or not; "" for none. */
  readonly nameOf: (reference: unknown) => string;
}

export function createDirectory(outer?: Directory): Directory {
  const named = new Map<string, FileResource>();
  const nameOf = (reference: unknown) => shortName(textAt(reference, "reference"));
  return {
    add(resource) {
      if (resource.id !== "") named.set(`${resource.type}/${resource.id}`, resource);
      if (resource.fullUrl !== "") named.set(shortName(resource.fullUrl), resource);
    },
    find(from, reference) {
      const text = textAt(reference, "reference");
      if (text.startsWith("#")) {
        const contained = objectsAt(from, "contained").find((each) => `#${textAt(each, "id")}` === text);
        return contained === undefined ? undefined : resourceOf(0, contained, "");
      }
      return named.get(shortName(text)) ?? outer?.find(from, reference);
    },
    nameOf,
  };
}

/** "https://ehr.example/r4/Patient/1/_history/2" -> "Patient/1"; other URLs as they are. */
function shortName(reference: string): string {
  const [current = ""] = reference.split("/_history/");
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/.exec(current)?.[1] ?? current;
}

/** The resources of a Bundle, in order; entries without one are left out. */
export function entriesOf(bundle: JsonObject): readonly { readonly json: JsonObject; readonly fullUrl: string }[] {
  return objectsAt(bundle, "entry").flatMap((entry) =>
    isObject(entry.resource) ? [{ json: entry.resource, fullUrl: textAt(entry, "fullUrl") }] : [],
  );
}
