import type { CompiledLoop, Slot, SlotsByCode } from "./compiled-guide.ts";
import type { SeparatorCodes } from "./separators.ts";

/** Where a segment goes: the slots that fit it, in the innermost open loop that has one, so many loops below the body. */
export interface Way {
  readonly depth: number;
  readonly slots: readonly Slot[];
  /** The only slot; undefined where there are several. */
  readonly slot: Slot | undefined;
  /** A segment of that slot goes there whatever came before, and opens no loop. */
  readonly isPlain: boolean;
}

/** Where the segments of one id go from one loop, by the short code of an element where there is a choice. */
export interface Ways {
  readonly at: Pick<SlotsByCode, "element" | "isComponent"> | undefined;
  readonly byCode: ReadonlyMap<number, Way>;
  readonly otherwise: Way | undefined;
  /** The code that came last, and its way: most often it comes again. */
  lastCode: number;
  last: Way | undefined;
}

/** The ways from one loop, by the number of the segment id. */
export type WaysById = (Ways | undefined)[];

/** Said where no short code tells the ways apart: they have to be looked for. */
export const unclear: Ways = waysOf(undefined, new Map(), undefined);

const known = new WeakMap<CompiledLoop, WaysById[]>();

/**
 * What was found of the ways from the loops of a body, by the loops' numbers: found once for all transaction sets of a
 * guide, so that a segment needs one look however many loops are open around it.
 */
export function waysIn(body: CompiledLoop): WaysById[] {
  const ways = known.get(body) ?? [];
  known.set(body, ways);
  return ways;
}

/**
 * The ways of a segment id from the innermost of these loops.
 * @param path the open loops, the body first. A loop stands in one place of its guide: its path is always the same.
 */
export function findWays(path: readonly CompiledLoop[], id: string): Ways {
  let at: Ways["at"];
  const byCode = new Map<number, Way>();
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const loop = path[depth];
    const choice = loop?.choices.get(id);
    if (choice === undefined || !choice.isInside) continue;
    const { slots, byCode: own } = choice;
    if (own === undefined) {
      const isAlone = slots.length === 1 && slots[0]?.rule.qualifier === undefined;
      return isAlone ? waysOf(at, byCode, wayTo(depth, slots)) : unclear;
    }
    if (at !== undefined && (at.element !== own.element || at.isComponent !== own.isComponent)) return unclear;
    at = own;
    for (const [code, fitting] of own.slots) {
      const inside = fitting.filter((slot) => slot !== loop?.trigger);
      if (inside.length > 0 && !byCode.has(code)) byCode.set(code, wayTo(depth, inside));
    }
  }
  return waysOf(at, byCode, undefined);
}

/** The way to these slots, so many loops below the body. */
export function wayTo(depth: number, slots: readonly Slot[]): Way {
  const slot = slots.length === 1 ? slots[0] : undefined;
  return { depth, slots, slot, isPlain: slot !== undefined && slot.opens === undefined && !slot.isContested };
}

function waysOf(at: Ways["at"], byCode: ReadonlyMap<number, Way>, otherwise: Way | undefined): Ways {
  return { at, byCode, otherwise, lastCode: -1, last: otherwise };
}

/**
 * Where the segment goes whose id ends before `idEnd` in the bytes, and that ends before `end`; undefined where no open loop
 * has a place for it.
 */
export function wayOf(
  ways: Ways,
  bytes: Uint8Array,
  idEnd: number,
  end: number,
  separators: SeparatorCodes,
): Way | undefined {
  const { at } = ways;
  if (at === undefined) return ways.otherwise;
  const code = shortCodeIn(bytes, idEnd, end, at.element, at.isComponent, separators);
  if (code === ways.lastCode) return ways.last;
  const way = ways.byCode.get(code) ?? ways.otherwise;
  ways.lastCode = code;
  ways.last = way;
  return way;
}

/** The same as `shortCode` of a segment that stands in bytes: most have a code in them, and nothing is copied. */
function shortCodeIn(
  bytes: Uint8Array,
  idEnd: number,
  end: number,
  n: number,
  isComponent: boolean,
  { element, component, repetition }: SeparatorCodes,
): number {
  let at = idEnd;
  for (let left = n; left > 1; left--) {
    at++;
    while (at < end && bytes[at] !== element) at++;
  }
  let code = 0;
  for (let count = 0; ++at < end; count++) {
    const character = bytes[at] ?? 0;
    if (character === element || (isComponent && (character === component || character === repetition))) break;
    if (count === 4 || character < 32 || character > 127) return -1;
    code = (code << 7) | character;
  }
  return code === 0 ? -1 : code;
}
