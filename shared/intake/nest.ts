import type { Draft } from "./complete-encounter.ts";

export type Path = readonly (string | number)[];
export type Entry = readonly [path: Path, value: unknown];

type Nested = Record<string | number, unknown> | unknown[];

/** Paths and values to one object: [["a", 0, "b"], 1] -> {a: [{b: 1}]}. Positions in lists keep their order, without holes. */
export function nest(entries: readonly Entry[]): Draft {
  const root: Record<string | number, unknown> = {};
  const lists: unknown[][] = [];
  for (const [path, value] of entries) {
    let at: Nested = root;
    for (let depth = 0; depth < path.length - 1; depth++) {
      at = step(at, path[depth] ?? "", typeof path[depth + 1] === "number", lists);
    }
    put(at, path[path.length - 1] ?? "", value);
  }
  for (const list of lists) closeHoles(list);
  return root;
}

function step(at: Nested, key: string | number, isList: boolean, lists: unknown[][]): Nested {
  const standing = Array.isArray(at) ? at[Number(key)] : at[key];
  if (typeof standing === "object" && standing !== null) return standing as Nested;
  const made: Nested = isList ? [] : {};
  if (Array.isArray(made)) lists.push(made);
  put(at, key, made);
  return made;
}

function put(at: Nested, key: string | number, value: unknown): void {
  if (Array.isArray(at)) at[Number(key)] = value;
  else at[key] = value;
}

function closeHoles(list: unknown[]): void {
  let filled = 0;
  for (let index = 0; index < list.length; index++) {
    if (!(index in list)) continue;
    if (filled !== index) list[filled] = list[index];
    filled++;
  }
  list.length = filled;
}
