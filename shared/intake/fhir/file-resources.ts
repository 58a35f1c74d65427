import { textLines } from "../text/lines.ts";
import { isObject, type JsonObject, textAt } from "./json.ts";
import { entriesOf, type FileResource, resourceOf } from "./resource.ts";

/** What stands in a file: resources that belong together as far as they say so, or text that is none. */
export type FilePart =
  /** `isWhole`: a Bundle, whose resources refer to each other and to what came before. */
  | { readonly kind: "resources"; readonly resources: readonly FileResource[]; readonly isWhole: boolean }
  | { readonly kind: "broken"; readonly row: number; readonly text: string; readonly fault: ResourceFault };

export type ResourceFault =
  | "not-json"
  | "not-a-resource"
  | "row-too-long"
  | "bundle-too-large"
  | "unreadable-characters";

/** The longest line, and the largest Bundle over many lines. */
const longestLine = 4_000_000;
const largestBundle = 32_000_000;
const keptCharacters = 1_000;

/** The resources of a file: one a line, Bundles a line, or one Bundle or resource over many lines. */
export async function* fileResources(source: AsyncIterable<Uint8Array>): AsyncGenerator<FilePart> {
  let row = 0;
  /** The lines of one object over many lines. */
  let gathered: string[] | undefined;
  let characters = 0;
  for await (const lines of textLines(source, longestLine)) {
    for (const { text, cut } of lines) {
      if (gathered !== undefined) {
        characters += text.length + 1;
        if (characters > largestBundle || cut) {
          yield {
            kind: "broken",
            row: 1,
            text: gathered.join("\n").slice(0, keptCharacters),
            fault: "bundle-too-large",
          };
          return;
        }
        gathered.push(text);
        continue;
      }
      if (text.trim() === "" && !cut) continue;
      const parsed = cut ? undefined : parseJson(text);
      if (row === 0 && parsed === undefined && !cut) {
        gathered = [text];
        characters = text.length;
        continue;
      }
      const first = row + 1;
      const part = partOf(first, text, parsed, cut);
      row += part.kind === "resources" ? Math.max(1, part.resources.length) : 1;
      yield part;
    }
  }
  if (gathered !== undefined) {
    const text = gathered.join("\n");
    yield partOf(1, text, parseJson(text), false);
  }
}

function partOf(row: number, text: string, json: unknown, cut: boolean): FilePart {
  const broken = (fault: ResourceFault): FilePart => ({ kind: "broken", row, text, fault });
  if (cut) return broken("row-too-long");
  if (json === undefined) return broken("not-json");
  if (text.includes("\\u0000")) return broken("unreadable-characters");
  if (!isObject(json) || textAt(json, "resourceType") === "") return broken("not-a-resource");
  if (json.resourceType !== "Bundle") {
    return { kind: "resources", isWhole: false, resources: [resourceOf(row, json, text)] };
  }
  const resources: FileResource[] = [];
  for (const [index, { json: resource, fullUrl }] of entriesOf(json).entries()) {
    const own = stringify(resource);
    if (own === undefined) return broken("not-a-resource");
    resources.push(resourceOf(row + index, resource, own, fullUrl));
  }
  return { kind: "resources", isWhole: true, resources };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for what is nested too deep to be written again. */
function stringify(json: JsonObject): string | undefined {
  try {
    return JSON.stringify(json);
  } catch {
    return undefined;
  }
}
