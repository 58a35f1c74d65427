import { shortCodeIn } from "./code-number.ts";
import { type CompiledLoop, fittingSlots, type Slot } from "./compiled-guide.ts";
import type { FaultCode } from "./fault-kinds.ts";
import { fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import { addEntry, closeEntry, type LoopRecord, opensBody, segmentOfEntry, startRecord } from "./loop-record.ts";
import { findWays, type LoopWays, unclear, type Way, waysFrom, wayTo } from "./loop-ways.ts";
import { ReadLoop } from "./read-loop.ts";
import { type Segment, segmentFrom } from "./segment.ts";
import { idOfNumber, lengthOfId } from "./segment-ids.ts";
import { codesOf, type Separators } from "./separators.ts";
import type { Stretch } from "./stretch.ts";
import { rememberWay, takePlain } from "./take-plain.ts";

/** A loop that is still being read. The next loop of the same kind is read in the same object. */
export interface OpenLoop {
  readonly compiled: CompiledLoop;
  /** Where it is kept: in the record of the loop around it, or in one of its own. */
  record: LoopRecord;
  /** The entry of the segment that opened it. */
  entry: number;
  /** Itself as a loop, where somebody asked. */
  view: ReadLoop | undefined;
  /**
   * How often each slot was filled; where nobody asks for all that ends, contested slots only. Stays right when inner loops
   * are forgotten; gone when the loop is closed.
   */
  readonly counts: Int32Array;
  /** The slots that were filled, so many of them. */
  readonly filled: Int32Array;
  filledSize: number;
  ordinal: number;
  /** A slot was filled more often than it may be. */
  isOverfull: boolean;
  /** Where the loop starts, for findings about what it lacks. */
  position: number;
  /** It stays in the loop around it when it is closed. */
  readonly isKept: boolean;
  /** Where segments go from here, and the number of the loop among all. */
  readonly ways: LoopWays;
  readonly number: number;
}

/** What an open loop holds so far. */
export function loopOf(open: OpenLoop): ReadLoop {
  open.view ??= new ReadLoop(open.compiled.rule.id, open.record, open.entry);
  return open.view;
}

/** What a builder tells while it reads. */
export interface BuilderEvents {
  /** A segment found its place; the bytes are the characters of its text. Nothing is told, and no segment made, where nobody asks. */
  readonly placed: ((segment: Segment, bytes: Uint8Array, slot: Slot, open: OpenLoop) => void) | undefined;
  /** A loop begins; `ancestors` are the loops around it, the body first. */
  readonly opened: ((open: OpenLoop, ancestors: readonly OpenLoop[]) => void) | undefined;
  /** The loop that begins is a hierarchical level. */
  readonly level: (open: OpenLoop, ancestors: readonly OpenLoop[]) => void;
  /** A loop ended; `ancestors` are the loops around it, the body first. Of units only, where nobody asks for all. */
  readonly closed: (open: OpenLoop, ancestors: readonly OpenLoop[]) => void;
  readonly closesAll: boolean;
  readonly found: (finding: X12Finding) => void;
  /** Whether a closed loop stays in the loop around it. */
  readonly keeps: (compiled: CompiledLoop) => boolean;
}

/**
 * A segment is the stretch of a text from `start` to before `end`, and of the bytes that are its characters; `id` is the
 * number of its id (see segment-ids.ts).
 */
export interface LoopBuilder {
  /** Puts a segment where it belongs; false, and nothing is done, where no open loop has a place for it. */
  add(text: string, bytes: Uint8Array, start: number, end: number, id: number, position: number): boolean;
  /** Does so with all that come next, up to one whose place takes a longer look. */
  run(stretch: Stretch): void;
  /** Keeps and reports a segment that has no place. */
  keep(text: string, bytes: Uint8Array, start: number, end: number, id: number, position: number): void;
  /** Closes all loops and gives the body. */
  end(): ReadLoop;
}

/** How many segments without a place are kept in a transaction set; the rest are reported only, so that memory stays flat. */
const mostUnplaced = 1000;

/**
 * Puts segments into loops as the grammar says: a segment goes to the innermost open loop that has a place for it, or
 * opens a loop there. What no open loop has a place for stays with the innermost loop and is reported.
 */
export function buildLoops(
  body: CompiledLoop,
  separators: Separators,
  events: BuilderEvents,
  firstPosition = 0,
): LoopBuilder {
  const { placed, opened, level, closed, closesAll, found, keeps } = events;
  const { loopIds } = body;
  const codes = codesOf(separators);
  /** Nobody asks for segments nor for how many there are: a place is all that most of them need. */
  const isPlain = placed === undefined && !closesAll;
  /** By the number of the loop: a guide's loop stands in one place, so that one of its kind is open at a time. */
  const kinds: (OpenLoop | undefined)[] = [];
  const root = kindOf(body, startRecord("", separators, loopIds));
  root.entry = addEntry(root.record, "", 0, 0, 0, firstPosition, opensBody);
  root.position = firstPosition;
  const stack: OpenLoop[] = [root];
  let innermost = root;
  let unplaced = 0;

  function kindOf(compiled: CompiledLoop, record: LoopRecord): OpenLoop {
    const known = kinds[compiled.number];
    if (known !== undefined) return known;
    const ways = waysFrom(body, compiled);
    const kind: OpenLoop = {
      compiled,
      record,
      entry: 0,
      view: undefined,
      counts: new Int32Array(compiled.slots.length),
      filled: new Int32Array(compiled.slots.length),
      filledSize: 0,
      ordinal: 0,
      isOverfull: false,
      position: 0,
      isKept: keeps(compiled),
      ways,
      number: ways.number,
    };
    kinds[compiled.number] = kind;
    return kind;
  }

  function closeTo(depth: number): void {
    while (stack.length > depth) {
      const ended = innermost;
      stack.pop();
      innermost = stack[stack.length - 1] ?? root;
      closeEntry(ended.record, ended.entry);
      if (closesAll || ended.compiled.isUnit) closed(ended, stack);
      ended.ordinal = 0;
      if (ended.filledSize > 0) forget(ended);
    }
  }

  function place(
    way: Way,
    text: string,
    bytes: Uint8Array,
    start: number,
    end: number,
    id: number,
    position: number,
  ): void {
    if (stack.length > way.depth + 1) closeTo(way.depth + 1);
    const owner = innermost;
    const slot = way.slot ?? slotWithRoom(way.slots, owner);
    if (slot === undefined) return;
    if ((closesAll || slot.isContested) && fill(owner, slot.index) > slot.limit) owner.isOverfull = true;
    if (slot.ordinal < owner.ordinal) {
      tell("segment-out-of-order", id, position, slot.opens?.rule.id ?? owner.compiled.rule.id);
    } else owner.ordinal = slot.ordinal;
    const { opens } = slot;
    if (opens === undefined) {
      const entry = addEntry(owner.record, text, start, end, id, position, 0);
      if (placed !== undefined) placed(segmentOfEntry(owner.record, entry), bytes, slot, owner);
      return;
    }
    const inner = kindOf(opens, owner.record);
    inner.record = inner.isKept ? owner.record : startRecord(text, separators, loopIds);
    inner.entry = addEntry(inner.record, text, start, end, id, position, opens.number);
    inner.view = undefined;
    inner.position = position;
    if (closesAll || opens.trigger?.isContested) fill(inner, 0);
    if (opens.isLevel) level(inner, stack);
    if (opened !== undefined) opened(inner, stack);
    stack.push(inner);
    innermost = inner;
    if (placed !== undefined) placed(segmentOfEntry(inner.record, inner.entry), bytes, slot, inner);
  }

  /** The same as `place` where a loop begins and nobody is told; false, and nothing is done but ending loops, where it is not that. */
  function openQuietly(
    { depth, slot, opens }: Way,
    text: string,
    start: number,
    end: number,
    id: number,
    position: number,
  ): boolean {
    if (stack.length > depth + 1) closeTo(depth + 1);
    const owner = innermost;
    if (opens === undefined || slot === undefined || slot.ordinal < owner.ordinal) return false;
    const inner = kindOf(opens, owner.record);
    if (!inner.isKept) return false;
    const { record } = owner;
    owner.ordinal = slot.ordinal;
    inner.record = record;
    inner.entry = addEntry(record, text, start, end, id, position, opens.number);
    inner.view = undefined;
    inner.position = position;
    stack.push(inner);
    innermost = inner;
    return true;
  }

  function tell(code: FaultCode, id: number, position: number, loop: string): void {
    found(fault(code, position, { loop, segmentId: idOfNumber(id), element: 0, component: 0 }));
  }

  /** Where the segment goes, found loop by loop: for ids that no short code tells apart. */
  function searchWay(segment: Segment): Way | undefined {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const compiled = stack[depth]?.compiled;
      const choice = compiled?.choices.get(segment.id);
      if (choice === undefined || !choice.isInside) continue;
      const slots = fittingSlots(choice, segment).filter((slot) => slot !== compiled?.trigger);
      if (slots.length > 0) return wayTo(depth, slots, stack.length - 1);
    }
    return undefined;
  }

  /** Where the segment goes; undefined where no open loop has a place for it. */
  function wayOf(
    text: string,
    bytes: Uint8Array,
    start: number,
    end: number,
    id: number,
    position: number,
  ): Way | undefined {
    const { byId, number } = innermost.ways;
    const ways =
      byId[id] ??
      findWays(
        stack.map(({ compiled }) => compiled),
        idOfNumber(id),
      );
    byId[id] = ways;
    if (ways === unclear) return searchWay(segmentFrom(text, start, end, id, position, separators));
    const { at, byCode, otherwise } = ways;
    const code =
      at === undefined ? -1 : shortCodeIn(bytes, start + lengthOfId(id), end, at.element, at.isComponent, codes);
    const way = byCode.get(code) ?? otherwise;
    if (way !== undefined) rememberWay(number, id, ways, code, way);
    return way;
  }

  return {
    add(text, bytes, start, end, id, position) {
      const way = wayOf(text, bytes, start, end, id, position);
      if (way === undefined) return false;
      place(way, text, bytes, start, end, id, position);
      return true;
    },
    run(stretch) {
      const { text, bytes, last } = stretch;
      while (stretch.at < last) {
        const way = takePlain(stretch, innermost, isPlain, codes);
        if (way === undefined) return;
        const { at, end, id } = stretch;
        const position = ++stretch.position;
        const isTaken = isPlain && opened === undefined && openQuietly(way, text, at, end, id, position);
        if (!isTaken) place(way, text, bytes, at, end, id, position);
        stretch.at = stretch.end + 1;
      }
    },
    /** With the nearest loop that knows its id, else with the innermost loop. */
    keep(text, _bytes, start, end, id, position) {
      const segment = segmentFrom(text, start, end, id, position, separators);
      const nearest = stack.findLastIndex(({ compiled }) => compiled.choices.get(segment.id)?.isInside);
      const owner = stack[nearest < 0 ? stack.length - 1 : nearest] ?? root;
      const { choices, rule } = owner.compiled;
      if (choices.get(segment.id)?.slots.some((slot) => slot.opens !== undefined)) closeTo(nearest + 1);
      const code = nearest < 0 ? "unexpected-segment" : "unexpected-qualifier";
      found(fault(code, position, { loop: rule.id, segmentId: segment.id, element: 0, component: 0 }));
      if (++unplaced <= mostUnplaced) addEntry(owner.record, text, start, end, id, position, 0);
    },
    end() {
      const whole = loopOf(root);
      closeTo(0);
      return whole;
    },
  };
}

/** Counts a segment or loop of that slot; how many there are now. */
function fill(open: OpenLoop, slot: number): number {
  const count = (open.counts[slot] ?? 0) + 1;
  open.counts[slot] = count;
  if (count === 1) open.filled[open.filledSize++] = slot;
  return count;
}

/** Sets the counts back: a loop has up to eighty slots, and few are filled. */
function forget(open: OpenLoop): void {
  const { counts, filled, filledSize } = open;
  for (let index = 0; index < filledSize; index++) counts[filled[index] ?? 0] = 0;
  open.filledSize = 0;
  open.isOverfull = false;
}

/** The first slot that has room; else the first. */
function slotWithRoom(slots: readonly Slot[], { counts }: OpenLoop): Slot | undefined {
  for (const slot of slots) if ((counts[slot.index] ?? 0) < slot.limit) return slot;
  return slots[0];
}
