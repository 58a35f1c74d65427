import { type Entry, nest } from "../nest.ts";

/**
 * The service lines of an encounter and what the encounter takes from them. Days, place and rendering provider stand in
 * each row; what all rows share is said once, for the encounter, and a line says only where it differs.
 */
export function draftLines(lines: readonly (readonly Entry[])[]): readonly Entry[] {
  const own = lines.map(ownFacts);
  const froms = own.flatMap(({ from }) => (from === undefined ? [] : [from])).sort();
  const tos = own.flatMap(({ to }) => (to === undefined ? [] : [to])).sort();
  const first = froms[0];
  const last = tos.at(-1);
  const oneSpan = own.every(({ from, to }) => from === own[0]?.from && to === own[0]?.to);
  const place = own.find((each) => each.place !== undefined)?.place;
  const rendering = own[0]?.rendering ?? [];
  return [
    ...(first === undefined ? [] : [[["serviceFrom"], first] as const]),
    ...(last === undefined || last === first ? [] : [[["serviceTo"], last] as const]),
    ...(place === undefined ? [] : [[["placeOfService"], place] as const]),
    ...rendering,
    ...lines.map((line, index): Entry => {
      const said = line.filter(([[head], value]) => {
        if (head === "from" || head === "to") return !oneSpan;
        if (head === "placeOfService") return value !== place;
        return head !== "rendering" && head !== "modifiers";
      });
      const { modifiers = [], rendering: ownRendering = [] } = own[index] ?? {};
      if (!sameEntries(ownRendering, rendering)) said.push(...ownRendering);
      said.push([["modifiers"], modifiers]);
      return [["lines", index], nest(said)];
    }),
  ];
}

interface OwnFacts {
  from: string | undefined;
  to: string | undefined;
  place: string | undefined;
  readonly rendering: Entry[];
  readonly modifiers: unknown[];
}

function ownFacts(line: readonly Entry[]): OwnFacts {
  const facts: OwnFacts = { from: undefined, to: undefined, place: undefined, rendering: [], modifiers: [] };
  for (const entry of line) {
    const [[head], value] = entry;
    if (head === "rendering") facts.rendering.push(entry);
    else if (head === "modifiers") facts.modifiers.push(...(Array.isArray(value) ? value : []));
    else if (typeof value !== "string") continue;
    else if (head === "from") facts.from ??= value;
    else if (head === "to") facts.to ??= value;
    else if (head === "placeOfService") facts.place ??= value;
  }
  facts.to ??= facts.from;
  return facts;
}

/** A column's path is one and the same in all rows. */
function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(([path, value], index) => path === b[index]?.[0] && value === b[index]?.[1]);
}
