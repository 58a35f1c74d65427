import { type CompiledLoop, fittingSlots, type Slot } from "./compiled-guide.ts";
import { type FaultCode, fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { SegmentRule } from "./grammar.ts";
import type { Loop } from "./loop.ts";
import { findWays, unclear, type Way, type Ways, type WaysById, wayOf, waysIn } from "./loop-ways.ts";
import type { Segment } from "./segment.ts";

/** A loop that is still being read. The next loop of the same kind is read in the same object. */
export interface OpenLoop {
  readonly compiled: CompiledLoop;
  /** What it holds: there from when another loop opens in it, or it closes. Most are made once, no larger than they are. */
  loop: BuiltLoop;
  isBuilt: boolean;
  /** Its segments, so many of them, until the loop is built. */
  readonly first: Segment[];
  size: number;
  /** How often each slot was filled. Stays right when inner loops are forgotten; gone when the loop is closed. */
  readonly counts: Int32Array;
  /** The slots that were filled, so many of them. */
  readonly filled: number[];
  filledSize: number;
  ordinal: number;
  /** A slot was filled more often than it may be. */
  isOverfull: boolean;
  /** Where the loop starts, for findings about what it lacks. */
  position: number;
  /** It stays in the loop around it when it is closed. */
  readonly isKept: boolean;
  /** Where segments go from here, by their id. */
  readonly ways: WaysById;
}

interface BuiltLoop {
  readonly id: string;
  readonly segments: Segment[];
  readonly loops: Loop[];
}

/** What a builder tells while it reads. */
export interface BuilderEvents {
  /** A segment found its place. */
  readonly placed: (segment: Segment, rule: SegmentRule, loopId: string) => void;
  /** A loop began with that segment; `ancestors` are the loops around it, the body first. */
  readonly opened: (open: OpenLoop, ancestors: readonly OpenLoop[], segment: Segment) => void;
  /** A loop ended; `ancestors` are the loops around it, the body first, and `around` is what they hold. */
  readonly closed: (open: OpenLoop, ancestors: readonly OpenLoop[], around: readonly Loop[]) => void;
  readonly found: (finding: X12Finding) => void;
  /** Whether a closed loop stays in the loop around it. */
  readonly keeps: (compiled: CompiledLoop) => boolean;
}

export interface LoopBuilder {
  /** Puts a segment where it belongs; false, and nothing is done, where no open loop has a place for it. */
  add(segment: Segment): boolean;
  /** Keeps and reports a segment that has no place. */
  keep(segment: Segment): void;
  /** Closes all loops and gives the body. */
  end(): Loop;
}

/** How many segments without a place are kept in a transaction set; the rest are reported only, so that memory stays flat. */
const mostUnplaced = 1000;

/**
 * Puts segments into loops as the grammar says: a segment goes to the innermost open loop that has a place for it, or
 * opens a loop there. What no open loop has a place for stays with the innermost loop and is reported.
 */
export function buildLoops(body: CompiledLoop, events: BuilderEvents, firstPosition = 0): LoopBuilder {
  const ways = waysIn(body);
  /** By the number of the loop: a guide's loop stands in one place, so that one of its kind is open at a time. */
  const kinds: (OpenLoop | undefined)[] = [];
  const root = kindOf(body);
  root.position = firstPosition;
  const stack: OpenLoop[] = [root];
  /** What the loops around the innermost one hold. */
  const around: Loop[] = [];
  let innermost = root;
  let unplaced = 0;

  function kindOf(compiled: CompiledLoop): OpenLoop {
    const known = kinds[compiled.number];
    if (known !== undefined) return known;
    const own: WaysById = ways[compiled.number] ?? new Map();
    ways[compiled.number] = own;
    const kind: OpenLoop = {
      compiled,
      loop: notBuilt,
      isBuilt: false,
      first: [],
      size: 0,
      counts: new Int32Array(compiled.slots.length),
      filled: [],
      filledSize: 0,
      ordinal: 0,
      isOverfull: false,
      position: 0,
      isKept: events.keeps(compiled),
      ways: own,
    };
    kinds[compiled.number] = kind;
    return kind;
  }

  function open(slot: Slot, compiled: CompiledLoop, segment: Segment): void {
    const inner = kindOf(compiled);
    around.push(build(innermost, []));
    inner.isBuilt = false;
    inner.first[0] = segment;
    inner.size = 1;
    fill(inner, 0);
    inner.position = segment.position;
    events.opened(inner, stack, segment);
    stack.push(inner);
    innermost = inner;
    events.placed(segment, slot.rule, compiled.rule.id);
  }

  function closeTo(depth: number): void {
    while (stack.length > depth) {
      const ended = stack.pop();
      if (ended === undefined) return;
      const loop = build(ended, none);
      innermost = stack[stack.length - 1] ?? root;
      if (ended.isKept && stack.length > 0) innermost.loop.loops.push(loop);
      events.closed(ended, stack, around);
      around.pop();
      forget(ended);
      ended.filledSize = 0;
      ended.ordinal = 0;
      ended.isOverfull = false;
    }
  }

  function place(segment: Segment, { depth, slots }: Way): void {
    if (stack.length > depth + 1) closeTo(depth + 1);
    const owner = innermost;
    const slot = slotWithRoom(slots, owner);
    if (slot === undefined) return;
    if (fill(owner, slot.index) > slot.limit) owner.isOverfull = true;
    if (slot.ordinal < owner.ordinal) {
      tell("segment-out-of-order", segment, slot.opens?.rule.id ?? owner.compiled.rule.id);
    } else owner.ordinal = slot.ordinal;
    if (slot.opens !== undefined) open(slot, slot.opens, segment);
    else {
      put(segment, owner);
      events.placed(segment, slot.rule, owner.compiled.rule.id);
    }
  }

  function tell(code: FaultCode, segment: Segment, loopId: string): void {
    events.found(fault(code, segment.position, { loop: loopId, segmentId: segment.id, element: 0, component: 0 }));
  }

  /** Where the segment goes, found loop by loop: for ids that no short code tells apart. */
  function searchWay(segment: Segment): Way | undefined {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const compiled = stack[depth]?.compiled;
      const choice = compiled?.choices.get(segment.id);
      if (choice === undefined || !choice.isInside) continue;
      const slots = fittingSlots(choice, segment).filter((slot) => slot !== compiled?.trigger);
      if (slots.length > 0) return { depth, slots };
    }
    return undefined;
  }

  function waysOf(id: string): Ways {
    const own = findWays(
      stack.map(({ compiled }) => compiled),
      id,
    );
    if (innermost.ways.size < mostIds) innermost.ways.set(id, own);
    return own;
  }

  return {
    add(segment) {
      const own = innermost.ways.get(segment.id) ?? waysOf(segment.id);
      const way = own === unclear ? searchWay(segment) : wayOf(own, segment);
      if (way === undefined) return false;
      place(segment, way);
      return true;
    },
    /** With the nearest loop that knows its id, else with the innermost loop. */
    keep(segment) {
      const nearest = stack.findLastIndex(({ compiled }) => compiled.choices.get(segment.id)?.isInside);
      const owner = stack[nearest < 0 ? stack.length - 1 : nearest] ?? root;
      if (owner.compiled.choices.get(segment.id)?.slots.some((slot) => slot.opens !== undefined)) closeTo(nearest + 1);
      tell(nearest < 0 ? "unexpected-segment" : "unexpected-qualifier", segment, owner.compiled.rule.id);
      if (++unplaced <= mostUnplaced) put(segment, owner);
    },
    end() {
      const body = build(root, []);
      closeTo(0);
      return body;
    },
  };
}

const notBuilt: BuiltLoop = { id: "", segments: [], loops: [] };
/** What nearly all loops hold of other loops. Nothing is added to a loop that has closed. */
const none: Loop[] = [];

/** What an open loop holds, made of its first segments where it was not yet. */
function build(open: OpenLoop, loops: Loop[]): BuiltLoop {
  if (open.isBuilt) return open.loop;
  open.isBuilt = true;
  open.loop = { id: open.compiled.rule.id, segments: open.first.slice(0, open.size), loops };
  return open.loop;
}

/** Counts a segment or loop of that slot; how many there are now. */
function fill(open: OpenLoop, slot: number): number {
  const count = (open.counts[slot] ?? 0) + 1;
  open.counts[slot] = count;
  if (count === 1) open.filled[open.filledSize++] = slot;
  return count;
}

/** Sets the counts back: a loop has up to eighty slots, and few are filled. */
function forget({ counts, filled, filledSize }: OpenLoop): void {
  for (let index = 0; index < filledSize; index++) counts[filled[index] ?? 0] = 0;
}

function put(segment: Segment, open: OpenLoop): void {
  if (open.isBuilt) open.loop.segments.push(segment);
  else open.first[open.size++] = segment;
}

/** Ids that are remembered in a loop; what has more is no claim file. */
const mostIds = 1000;

/** The first slot that has room; else the first. */
function slotWithRoom(slots: readonly Slot[], { counts }: OpenLoop): Slot | undefined {
  if (slots.length > 1) for (const slot of slots) if ((counts[slot.index] ?? 0) < slot.limit) return slot;
  return slots[0];
}
