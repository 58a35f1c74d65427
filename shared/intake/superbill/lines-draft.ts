import type { Entry } from "../nest.ts";

/**
 * The service lines of an encounter and what the encounter takes from them. Days, place and rendering provider stand in
 * each row; what all rows share is said once, for the encounter, and a line says only where it differs.
 */
export function draftLines(lines: readonly (readonly Entry[])[]): readonly Entry[] {
  const days = lines.map((line) => ({ from: textAt(line, "from"), to: textAt(line, "to") ?? textAt(line, "from") }));
  const froms = days.flatMap(({ from }) => (from === undefined ? [] : [from])).sort();
  const tos = days.flatMap(({ to }) => (to === undefined ? [] : [to])).sort();
  const first = froms[0];
  const last = tos.at(-1);
  const oneSpan = new Set(days.map(({ from, to }) => `${from} ${to}`)).size === 1;
  const place = lines.map((line) => textAt(line, "placeOfService")).find((each) => each !== undefined);
  const rendering = renderingOf(lines[0] ?? []);
  return [
    ...(first === undefined ? [] : [[["serviceFrom"], first] as const]),
    ...(last === undefined || last === first ? [] : [[["serviceTo"], last] as const]),
    ...(place === undefined ? [] : [[["placeOfService"], place] as const]),
    ...rendering,
    ...lines.flatMap((line, index) => {
      const ownRendering = sameEntries(renderingOf(line), rendering) ? [] : renderingOf(line);
      const kept = line.filter(([[head], value]) => {
        if (head === "from" || head === "to") return !oneSpan;
        if (head === "placeOfService") return value !== place;
        return head !== "rendering" && head !== "modifiers";
      });
      const modifiers = line.flatMap(([[head], value]) => (head === "modifiers" && Array.isArray(value) ? value : []));
      const all: readonly Entry[] = [...kept, ...ownRendering, [["modifiers"], modifiers]];
      return all.map(([path, value]): Entry => [["lines", index, ...path], value]);
    }),
  ];
}

function textAt(line: readonly Entry[], field: string): string | undefined {
  const value = line.find(([[head]]) => head === field)?.[1];
  return typeof value === "string" ? value : undefined;
}

function renderingOf(line: readonly Entry[]): readonly Entry[] {
  return line.filter(([[head]]) => head === "rendering");
}

function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
