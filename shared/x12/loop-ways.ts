import type { CompiledLoop, Slot, SlotsByCode } from "./compiled-guide.ts";
import { type Segment, shortCode } from "./segment.ts";

/** Where a segment goes: the slots that fit it, in the innermost open loop that has one, so many loops below the body. */
export interface Way {
  readonly depth: number;
  readonly slots: readonly Slot[];
}

/** Where the segments of one id go from one loop, by the short code of an element where there is a choice. */
export interface Ways {
  readonly at: Pick<SlotsByCode, "element" | "isComponent"> | undefined;
  readonly byCode: ReadonlyMap<number, Way>;
  readonly otherwise: Way | undefined;
}

/** The ways from one loop by segment id. */
export type WaysById = Map<string, Ways>;

/** Said where no short code tells the ways apart: they have to be looked for. */
export const unclear: Ways = { at: undefined, byCode: new Map(), otherwise: undefined };

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
      return isAlone ? { at, byCode, otherwise: { depth, slots } } : unclear;
    }
    if (at !== undefined && (at.element !== own.element || at.isComponent !== own.isComponent)) return unclear;
    at = own;
    for (const [code, fitting] of own.slots) {
      const inside = fitting.filter((slot) => slot !== loop?.trigger);
      if (inside.length > 0 && !byCode.has(code)) byCode.set(code, { depth, slots: inside });
    }
  }
  return { at, byCode, otherwise: undefined };
}

/** Where the segment goes; undefined where no open loop has a place for it. */
export function wayOf({ at, byCode, otherwise }: Ways, segment: Segment): Way | undefined {
  if (at === undefined) return otherwise;
  return byCode.get(shortCode(segment, at.element, at.isComponent)) ?? otherwise;
}
