import { type CompiledLoop, fittingSlots, limitOf, type Slot, type SlotChoice } from "./compiled-guide.ts";
import { type FaultCode, fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { SegmentRule } from "./grammar.ts";
import type { Loop } from "./loop.ts";
import type { Segment } from "./segment.ts";

/** A loop that is still being read. */
export interface OpenLoop {
  readonly compiled: CompiledLoop;
  readonly loop: Loop & { readonly segments: Segment[]; readonly loops: Loop[] };
  /** How often each slot was filled. Stays right when inner loops are forgotten; gone when the loop is closed. */
  readonly counts: Int32Array;
  ordinal: number;
  /** A slot was filled more often than it may be. */
  isOverfull: boolean;
  /** Where the loop starts, for findings about what it lacks. */
  readonly position: number;
}

/** What a builder tells while it reads. */
export interface BuilderEvents {
  /** A segment found its place. */
  readonly placed: (segment: Segment, rule: SegmentRule, loopId: string) => void;
  /** A loop began; `ancestors` are the loops around it, the body first. */
  readonly opened: (open: OpenLoop, ancestors: readonly OpenLoop[]) => void;
  /** A loop ended; `ancestors` are the loops around it, the body first, and `around` is what they hold. */
  readonly closed: (open: OpenLoop, ancestors: readonly OpenLoop[], around: readonly Loop[]) => void;
  readonly found: (finding: X12Finding) => void;
  /** Whether a closed loop stays in the loop around it. */
  readonly keeps: (compiled: CompiledLoop) => boolean;
}

export interface LoopBuilder {
  add(segment: Segment): void;
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
  const counters = createCounters();
  const root = openLoop(body, firstPosition, []);
  const stack: OpenLoop[] = [root];
  /** What the loops of the stack hold. */
  const path: Loop[] = [root.loop];
  let unplaced = 0;

  function openLoop(compiled: CompiledLoop, position: number, segments: Segment[]): OpenLoop {
    const counts = counters.take(compiled);
    return {
      compiled,
      loop: { id: compiled.rule.id, segments, loops: [] },
      counts,
      ordinal: 0,
      isOverfull: false,
      position,
    };
  }

  function closeTo(depth: number): void {
    while (stack.length > depth) {
      const open = stack.pop();
      path.pop();
      if (open === undefined) return;
      events.closed(open, stack, path);
      counters.giveBack(open);
    }
  }

  function place(segment: Segment, slot: Slot, depth: number): void {
    closeTo(depth + 1);
    const owner = stack[depth];
    if (owner === undefined) return;
    const count = (owner.counts[slot.index] ?? 0) + 1;
    owner.counts[slot.index] = count;
    if (count > limitOf(slot)) owner.isOverfull = true;
    if (slot.ordinal < owner.ordinal) tell("segment-out-of-order", segment, slot.opens?.rule.id ?? owner.loop.id);
    else owner.ordinal = slot.ordinal;
    if (slot.opens === undefined) {
      owner.loop.segments.push(segment);
      events.placed(segment, slot.rule, owner.loop.id);
      return;
    }
    const inner = openLoop(slot.opens, segment.position, [segment]);
    inner.counts[0] = 1;
    if (events.keeps(slot.opens)) owner.loop.loops.push(inner.loop);
    events.opened(inner, stack);
    stack.push(inner);
    path.push(inner.loop);
    events.placed(segment, slot.rule, inner.loop.id);
  }

  /** Keeps a segment that no rule fits: with the nearest loop that knows its id, else with the innermost loop. */
  function keepUnplaced(segment: Segment, nearest: number): void {
    const owner = stack[nearest < 0 ? stack.length - 1 : nearest] ?? root;
    if (owner.compiled.choices.get(segment.id)?.slots.some((slot) => slot.opens !== undefined)) closeTo(nearest + 1);
    tell(nearest < 0 ? "unexpected-segment" : "unexpected-qualifier", segment, owner.loop.id);
    if (++unplaced <= mostUnplaced) owner.loop.segments.push(segment);
  }

  function tell(code: FaultCode, segment: Segment, loopId: string): void {
    events.found(fault(code, segment.position, { loop: loopId, segmentId: segment.id, element: 0, component: 0 }));
  }

  return {
    add(segment) {
      let nearest = -1;
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const open = stack[depth];
        const choice = open?.compiled.choices.get(segment.id);
        if (open === undefined || choice === undefined || !choice.isInside) continue;
        const slot = choose(choice, segment, open);
        if (slot !== undefined) {
          place(segment, slot, depth);
          return;
        }
        if (nearest < 0) nearest = depth;
      }
      keepUnplaced(segment, nearest);
    },
    end() {
      closeTo(0);
      return root.loop;
    },
  };
}

/** The slot whose codes fit and that has room; else the first that fits. The loop's own opening segment never fits twice. */
function choose(choice: SlotChoice, segment: Segment, open: OpenLoop): Slot | undefined {
  let full: Slot | undefined;
  for (const slot of fittingSlots(choice, segment)) {
    if (slot === open.compiled.trigger) continue;
    if ((open.counts[slot.index] ?? 0) < limitOf(slot)) return slot;
    full ??= slot;
  }
  return full;
}

/** Counters of loops, used again when their loop is closed: a claim has a dozen loops of sixty slots. */
function createCounters() {
  const free = new Map<CompiledLoop, Int32Array[]>();
  return {
    take: (compiled: CompiledLoop): Int32Array => free.get(compiled)?.pop() ?? new Int32Array(compiled.slots.length),
    giveBack({ compiled, counts }: OpenLoop): void {
      counts.fill(0);
      const list = free.get(compiled);
      if (list === undefined) free.set(compiled, [counts]);
      else list.push(counts);
    },
  };
}
