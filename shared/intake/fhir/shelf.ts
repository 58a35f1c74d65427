import { isObject, type JsonObject } from "./json.ts";
import { type Directory, directoryTypes, type FileResource, resourceOf } from "./resource.ts";

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
/** What a visit cannot do without. */
const needed = /^(Patient|Coverage)\//;

/** Puts those who say who is who onto the shelf. */
export async function shelve(resources: readonly FileResource[], shelf: Shelf): Promise<void> {
  const named = resources.filter(({ type, id }) => directoryTypes.has(type) && id !== "");
  for (let start = 0; start < named.length; start += atOnce) {
    await Promise.all(named.slice(start, start + atOnce).map(({ type, id, text }) => shelf.put(`${type}/${id}`, text)));
  }
}

/**
 * Fetches what resources refer to and the file does not have. The names of patients and coverages that are nowhere: visits
 * that need them cannot be read yet.
 */
export async function fetchReferred(
  resources: readonly FileResource[],
  directory: Directory,
  shelf: Shelf,
): Promise<readonly string[]> {
  const missing = new Set<string>();
  let asking = resources.map(({ json }) => json);
  for (let step = 0; step < mostSteps && asking.length > 0; step++) {
    const names = new Set(asking.flatMap((json) => namesIn(json, directory)));
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
          asking.push(json);
        }
      }
    }
  }
  return [...missing].filter((name) => needed.test(name)).sort();
}

/** Names of kinds that say who is who, wherever in a resource a reference stands; contained ones are not looked for. */
function namesIn(json: JsonObject, directory: Directory): readonly string[] {
  const names: string[] = [];
  const waiting: unknown[] = [json];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, 1_000));
    else if (isObject(value)) {
      const name = directory.nameOf(value);
      if (directoryTypes.has(name.slice(0, name.indexOf("/")))) names.push(name);
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
