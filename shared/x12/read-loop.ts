import {
  componentOfEntry,
  elementOfEntry,
  entryAfter,
  idOfEntry,
  isElementOfEntry,
  isPlainEntry,
  type LoopRecord,
  loopOpenedBy,
  nextOwnEntry,
  opensBody,
  segmentOfEntry,
} from "./loop-record.ts";
import { element, elementIs, type Segment } from "./segment.ts";
import { numberOfId } from "./segment-ids.ts";

/**
 * A loop that was read. It is a Loop like any other, but what is asked of it is only then taken from its record, and kept. A
 * loop that is still being read grows, and shows the loops in it that have ended.
 */
export class ReadLoop {
  readonly id: string;
  private readonly record: LoopRecord;
  /** The entry that opens it. */
  private readonly entry: number;
  /** What was made of it; most loops are only asked for a text or two. */
  private held: Held | undefined;

  constructor(id: string, record: LoopRecord, entry: number) {
    this.id = id;
    this.record = record;
    this.entry = entry;
    this.held = undefined;
  }

  get segments(): readonly Segment[] {
    this.held ??= nothingHeld();
    const { record, entry: own, held } = this;
    if (held.hasAllSegments) return held.segments;
    const end = this.end;
    let entry = Math.max(held.segmentsTo, this.first);
    while (entry < end) {
      const isOwn = entry === own || loopOpenedBy(record, entry) === 0;
      const next = entry === own ? own + 1 : entryAfter(record, entry);
      if (next === 0) break;
      if (isOwn) held.segments.push(segmentOfEntry(record, entry));
      entry = next;
    }
    held.segmentsTo = entry;
    held.hasAllSegments = entryAfter(record, own) > 0;
    return held.segments;
  }

  get loops(): readonly ReadLoop[] {
    const { record, end } = this;
    this.held ??= nothingHeld();
    const { held } = this;
    if (held.loopsTo === end) return held.loops;
    let entry = Math.max(held.loopsTo, this.entry + 1);
    // An array that is pushed to gets room for many more.
    if (held.loopsTo === 0) held.loops = new Array<ReadLoop>(countInner(record, entry, end));
    let count = held.loopsTo === 0 ? 0 : held.loops.length;
    while (entry < end) {
      const opens = loopOpenedBy(record, entry);
      const next = entryAfter(record, entry);
      if (next === 0) break;
      if (opens !== 0) held.loops[count++] = new ReadLoop(record.loopIds[opens] ?? "", record, entry);
      entry = next;
    }
    held.loopsTo = entry;
    return held.loops;
  }

  /** Its own first segment with that id, and with that code in element 1 where one is asked for. */
  find(id: string, qualifier: string | undefined): Segment | undefined {
    if (!this.isLookedAt) {
      const found = this.entryOf(id, qualifier);
      return found < 0 ? undefined : segmentOfEntry(this.record, found);
    }
    for (const one of this.segments) {
      if (one.id === id && (qualifier === undefined || elementIs(one, 1, qualifier))) return one;
    }
    return undefined;
  }

  /** Element n of that segment; "" where there is none. Makes no segment. */
  valueIn(id: string, n: number, qualifier: string | undefined): string {
    if (this.isLookedAt) {
      const segment = this.find(id, qualifier);
      return segment === undefined ? "" : element(segment, n);
    }
    const found = this.entryOf(id, qualifier);
    return found < 0 ? "" : elementOfEntry(this.record, found, id.length, n);
  }

  /** Component c of that element. */
  partIn(id: string, n: number, c: number, qualifier: string | undefined): string {
    const found = this.entryOf(id, qualifier);
    return found < 0 ? "" : componentOfEntry(this.record, found, id.length, n, c);
  }

  /** What it holds, and not how: as JSON of any Loop. */
  toJSON(): { readonly id: string; readonly segments: readonly Segment[]; readonly loops: readonly ReadLoop[] } {
    return { id: this.id, segments: this.segments, loops: this.loops };
  }

  /** Segments of the record were made, as a critic makes all of them: going through objects is then quicker. */
  private get isLookedAt(): boolean {
    return this.record.made !== undefined;
  }

  /** The body of a transaction set is opened by no segment: its entry is none of its own. */
  private get first(): number {
    return loopOpenedBy(this.record, this.entry) === opensBody ? this.entry + 1 : this.entry;
  }

  private get end(): number {
    const after = entryAfter(this.record, this.entry);
    return after === 0 ? this.record.count : after;
  }

  private entryOf(id: string, qualifier: string | undefined): number {
    const { record, entry: own } = this;
    const number = numberOfId(id);
    // What opens a loop is asked for most.
    if (number > 0 && qualifier === undefined && idOfEntry(record, own) === number) return own;
    const { end } = this;
    // What comes second is asked for next: the SV1 of a line.
    const second = own + 1;
    if (number > 0 && qualifier === undefined && second < end && isPlainEntry(record, second, number)) return second;
    let found = nextOwnEntry(record, own, this.first, end, number);
    while (found >= 0) {
      const isIt = number > 0 || segmentOfEntry(record, found).id === id;
      if (isIt && (qualifier === undefined || isElementOfEntry(record, found, id.length, 1, qualifier))) return found;
      found = nextOwnEntry(record, own, found + 1, end, number);
    }
    return -1;
  }
}

/** What was made of a loop. */
interface Held {
  readonly segments: Segment[];
  loops: ReadLoop[];
  /** Up to where segments, and loops, were looked for; zero before that. */
  segmentsTo: number;
  loopsTo: number;
  /** There will not be more segments. */
  hasAllSegments: boolean;
}

function nothingHeld(): Held {
  return { segments: [], loops: [], segmentsTo: 0, loopsTo: 0, hasAllSegments: false };
}

/** How many loops that have ended begin directly between two entries of a loop. */
function countInner(record: LoopRecord, from: number, end: number): number {
  let count = 0;
  let entry = from;
  while (entry < end) {
    const next = entryAfter(record, entry);
    if (next === 0) break;
    if (loopOpenedBy(record, entry) !== 0) count++;
    entry = next;
  }
  return count;
}
