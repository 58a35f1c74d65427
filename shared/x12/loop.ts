import { ReadLoop } from "./read-loop.ts";
import { component, element, elementIs, type Segment } from "./segment.ts";

/** One occurrence of a loop: its own segments and the loops inside it, each in the order of the file. */
export interface Loop {
  /** "2010AA"; "" for the body of a transaction set. */
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly loops: readonly Loop[];
}

/** The loop's own first segment with that id, and with that code in element 1 where one is asked for. */
export function find(loop: Loop | undefined, id: string, qualifier?: string): Segment | undefined {
  if (loop === undefined) return undefined;
  if (loop instanceof ReadLoop) return loop.find(id, qualifier);
  for (const one of loop.segments) {
    if (one.id === id && (qualifier === undefined || elementIs(one, 1, qualifier))) return one;
  }
  return undefined;
}

/** All of the loop's own segments with that id, and with that code in element 1 where one is asked for. */
export function findAll(loop: Loop | undefined, id: string, qualifier?: string): readonly Segment[] {
  if (loop === undefined) return [];
  const found: Segment[] = [];
  for (const one of loop.segments) {
    if (one.id === id && (qualifier === undefined || elementIs(one, 1, qualifier))) found.push(one);
  }
  return found;
}

/** The first loop of that id directly inside. */
export function child(loop: Loop | undefined, id: string): Loop | undefined {
  if (loop === undefined) return undefined;
  for (const one of loop.loops) if (one.id === id) return one;
  return undefined;
}

/** All loops of that id directly inside. */
export function children(loop: Loop | undefined, id: string): readonly Loop[] {
  const found: Loop[] = [];
  if (loop !== undefined) for (const one of loop.loops) if (one.id === id) found.push(one);
  return found;
}

/** Element n of the loop's first segment with that id (and qualifier); "" when there is none. */
export function valueIn(loop: Loop | undefined, id: string, n: number, qualifier?: string): string {
  if (loop instanceof ReadLoop) return loop.valueIn(id, n, qualifier);
  const found = find(loop, id, qualifier);
  return found === undefined ? "" : element(found, n);
}

/** Component c of element n of the loop's first segment with that id; "" when there is none. */
export function partIn(loop: Loop | undefined, id: string, n: number, c: number, qualifier?: string): string {
  if (loop instanceof ReadLoop) return loop.partIn(id, n, c, qualifier);
  const found = find(loop, id, qualifier);
  return found === undefined ? "" : component(found, n, c);
}

/** Every segment of the loop and of the loops inside it, depth first: own segments, then each inner loop. */
export function* allSegments(loop: Loop): Generator<Segment> {
  yield* loop.segments;
  for (const inner of loop.loops) yield* allSegments(inner);
}
