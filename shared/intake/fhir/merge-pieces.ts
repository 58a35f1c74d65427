import type { VisitPiece } from "../../claim/visit-state.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { isObject, textAt } from "./json.ts";
import type { FileResource } from "./resource.ts";
import type { VisitPart } from "./visit-parts.ts";

/** How many earlier texts of a resource are remembered. */
const mostPast = 20;
/** Which Bundle said the whole of the visit last. */
const wholeName = "Bundle";

const hashOf = (text: string) => identifierFrom(16, "fhir", text);

/**
 * What is known of a visit with what this file says of it: a resource takes the place of that of its name, unless it is older or
 * came before. What is gone has no text. The same list where nothing changes.
 */
export function mergePieces(known: readonly VisitPiece[], part: VisitPart): readonly VisitPiece[] {
  const pieces = new Map(known.map((piece) => [piece.name, piece]));
  let isChanged = false;
  const put = (name: string, text: string): boolean => {
    const before = pieces.get(name);
    if (before?.text === text || before?.past?.includes(hashOf(text)) === true) return false;
    const past = before === undefined ? [] : [...(before.past ?? []), hashOf(before.text)].slice(-mostPast);
    pieces.set(name, { name, text, ...(past.length === 0 ? {} : { past }) });
    isChanged = true;
    return true;
  };
  const names = new Set(part.own.map(nameOf));
  for (const resource of part.own) {
    const before = pieces.get(nameOf(resource));
    if (before === undefined || before.text === "" || !isOlder(resource, before.text)) {
      put(nameOf(resource), resource.text);
    }
  }
  for (const claim of part.claims) put(claim, "claimed");
  const whole = part.own.map(({ text }) => hashOf(text)).sort();
  if (part.isWhole && put(wholeName, hashOf(whole.join()))) {
    for (const { name, text } of known) {
      if (name.startsWith("ChargeItem/") && !names.has(name) && text !== "") put(name, "");
    }
  }
  return isChanged ? [...pieces.values()] : known;
}

function nameOf({ type, id }: FileResource): string {
  return `${type}/${id}`;
}

/** Said before the other, by what both say of themselves. */
function isOlder({ json }: FileResource, other: string): boolean {
  const standing: unknown = JSON.parse(other);
  const time = Date.parse(textAt(json, "meta.lastUpdated"));
  const otherTime = Date.parse(isObject(standing) ? textAt(standing, "meta.lastUpdated") : "");
  return time < otherTime;
}
