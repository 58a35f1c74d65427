import type { CompiledLoop, Slot, SlotsByCode } from "./compiled-guide.ts";

/** Where a segment goes: the slots that fit it, in the innermost open loop that has one, so many loops below the body. */
export interface Way {
  readonly depth: number;
  readonly slots: readonly Slot[];
  /** The only slot; undefined where there are several. */
  readonly slot: Slot | undefined;
  /** The slot's ordinal where a segment goes there whatever came before, and opens no loop nor closes one; else -1. */
  readonly plain: number;
  /** The loop that it opens, where nothing but that and the end of loops comes of it: it is no level, and nothing is counted. */
  readonly opens: CompiledLoop | undefined;
  /** Its number among those that are remembered; zero for none (see take-plain.ts). */
  number: number;
}

/** Where the segments of one id go from one loop, by the short code of an element where there is a choice. */
export interface Ways {
  readonly at: Pick<SlotsByCode, "element" | "isComponent"> | undefined;
  readonly byCode: ReadonlyMap<number, Way>;
  readonly otherwise: Way | undefined;
  /** Their number among those that are remembered; zero for none (see take-plain.ts). */
  number: number;
}

/** The ways from one loop. */
export interface LoopWays {
  /** By the number of the segment id. */
  readonly byId: (Ways | undefined)[];
  /** Numbers the loops from which ways are looked for, from 1. */
  readonly number: number;
}

let loopCount = 0;

/** Said where no short code tells the ways apart: they have to be looked for. */
export const unclear: Ways = waysOf(undefined, new Map(), undefined);

const known = new WeakMap<CompiledLoop, Map<number, LoopWays>>();

/**
 * What was found of the ways from a loop in a body: found once for all transaction sets of a guide, so that a segment needs
 * one look however many loops are open around it.
 */
export function waysFrom(body: CompiledLoop, { number }: CompiledLoop): LoopWays {
  const loops = known.get(body) ?? new Map<number, LoopWays>();
  known.set(body, loops);
  const own = loops.get(number) ?? { byId: [], number: ++loopCount };
  loops.set(number, own);
  return own;
}

/**
 * The ways of a segment id from the innermost of these loops.
 * @param path the open loops, the body first. A loop stands in one place of its guide: its path is always the same.
 */
export function findWays(path: readonly CompiledLoop[], id: string): Ways {
  let at: Ways["at"];
  const innermost = path.length - 1;
  const byCode = new Map<number, Way>();
  for (let depth = innermost; depth >= 0; depth--) {
    const loop = path[depth];
    const choice = loop?.choices.get(id);
    if (choice === undefined || !choice.isInside) continue;
    const { slots, byCode: own } = choice;
    if (own === undefined) {
      const isAlone = slots.length === 1 && slots[0]?.rule.qualifier === undefined;
      return isAlone ? waysOf(at, byCode, wayTo(depth, slots, innermost)) : unclear;
    }
    if (at !== undefined && (at.element !== own.element || at.isComponent !== own.isComponent)) return unclear;
    at = own;
    for (const [code, fitting] of own.slots) {
      const inside = fitting.filter((slot) => slot !== loop?.trigger);
      if (inside.length > 0 && !byCode.has(code)) byCode.set(code, wayTo(depth, inside, innermost));
    }
  }
  return waysOf(at, byCode, undefined);
}

/** The way to these slots, so many loops below the body, from the innermost loop. */
export function wayTo(depth: number, slots: readonly Slot[], innermost: number): Way {
  const slot = slots.length === 1 ? slots[0] : undefined;
  const isPlain = slot !== undefined && slot.opens === undefined && !slot.isContested && depth === innermost;
  const opens = slot?.isContested === false ? slot.opens : undefined;
  const isQuiet = opens !== undefined && !opens.isLevel && opens.trigger?.isContested !== true;
  return { depth, slots, slot, plain: isPlain ? slot.ordinal : -1, opens: isQuiet ? opens : undefined, number: 0 };
}

function waysOf(at: Ways["at"], byCode: ReadonlyMap<number, Way>, otherwise: Way | undefined): Ways {
  return { at, byCode, otherwise, number: 0 };
}
