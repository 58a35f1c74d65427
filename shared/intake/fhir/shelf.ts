import { isObject, type JsonObject } from "./json.ts";
import { type Directory, type FileResource, resourceOf, shelvedTypes } from "./resource.ts";

/**
 * Who is who, as files of the practice said it before: a server that exports each kind of resource into a file of its own
 * names in one what stands in another.
 */
export interface Shelf {
  /** The resource of a name, as "Patient/17", as it came; undefined where none was put. */
  readonly get: (name: string) => Promise<string | undefined>;
  readonly put: (name: string, text: string) => Promise<void>;
}

/** Nothing stands here, and nothing is kept: for a file that is only looked at. */
export const emptyShelf: Shelf = { get: async () => undefined, put: async () => undefined };

/** How many are fetched at a time. */
const atOnce = 50;
/** A claim names a coverage, which names an insurer: so many steps. */
const mostSteps = 3;

/** Puts those who say who is who onto the shelf. */
export async function shelve(resources: readonly FileResource[], shelf: Shelf): Promise<void> {
  const named = resources.filter(({ type, id }) => shelvedTypes.has(type) && id !== "");
  for (let start = 0; start < named.length; start += atOnce) {
    await Promise.all(named.slice(start, start + atOnce).map(({ type, id, text }) => shelf.put(`${type}/${id}`, text)));
  }
}

/**
 * Fetches what resources refer to and the file does not have. The names of those who are nowhere: the file is read again when one
 * of them is said.
 */
export async function fetchReferred(
  resources: readonly FileResource[],
  directory: Directory,
  shelf: Shelf,
): Promise<readonly string[]> {
  const missing = new Set<string>();
  let asking = resources.map(({ type, json }) => ({ type, json }));
  for (let step = 0; step < mostSteps && asking.length > 0; step++) {
    const names = new Set(asking.flatMap(({ type, json }) => namesIn(type, json, directory)));
    const wanted = [...names].filter(
      (name) => !missing.has(name) && directory.find({}, { reference: name }) === undefined,
    );
    asking = [];
    for (let start = 0; start < wanted.length; start += atOnce) {
      const some = wanted.slice(start, start + atOnce);
      const texts = await Promise.all(some.map((name) => shelf.get(name)));
      for (const [index, name] of some.entries()) {
        const json = parse(texts[index]);
        if (json === undefined) missing.add(name);
        else {
          directory.add(resourceOf(0, json, texts[index] ?? ""));
          asking.push({ type: name.slice(0, name.indexOf("/")), json });
        }
      }
    }
  }
  return [...missing].sort();
}

/** Names of kinds that say who is who, wherever in a resource a reference stands; contained ones are not looked for. */
function namesIn(type: string, json: JsonObject, directory: Directory): readonly string[] {
  const names: string[] = [];
  // What a visit is made of is kept with the visit; only a note looks for its Encounter here.
  const isWanted = (kind: string) => shelvedTypes.has(kind) && (kind !== "Encounter" || type === "DocumentReference");
  const waiting: unknown[] = [json];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, 1_000));
    else if (isObject(value)) {
      const name = directory.nameOf(value);
      if (isWanted(name.slice(0, name.indexOf("/")))) names.push(name);
      for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) waiting.push(inner);
    }
  }
  return names;
}

function parse(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
