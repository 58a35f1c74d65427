import type { Draft } from "../complete-encounter.ts";

export type Path = readonly (string | number)[];
export type Entry = readonly [path: Path, value: unknown];

/** Paths and values to one object: [["a", 0, "b"], 1] -> {a: [{b: 1}]}. Positions in lists keep their order, without holes. */
export function nest(entries: readonly Entry[]): Draft {
  return Object.fromEntries([...byHead(entries)].map(([key, inner]) => [key, build(inner)]));
}

function build(entries: readonly Entry[]): unknown {
  const [first] = entries;
  if (first !== undefined && first[0].length === 0) return first[1];
  const groups = byHead(entries);
  if (![...groups.keys()].every((key) => typeof key === "number")) return nest(entries);
  return [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => build(inner));
}

function byHead(entries: readonly Entry[]): Map<string | number, Entry[]> {
  const groups = new Map<string | number, Entry[]>();
  for (const [[head, ...rest], value] of entries) {
    if (head === undefined) continue;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [[rest, value]]);
    else group.push([rest, value]);
  }
  return groups;
}
