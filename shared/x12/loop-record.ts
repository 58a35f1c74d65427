import { componentIn, elementIn, isElementIn, type Segment, segmentFrom } from "./segment.ts";
import type { Separators } from "./separators.ts";

/**
 * A loop and the loops that stay in it, as numbers in one table: an entry a segment, in the order of the file. A large file
 * has millions of segments that nobody looks at; they cost a few numbers and no object. Loop and segment objects are made
 * of it where somebody asks (see read-loop.ts).
 */
export interface LoopRecord {
  table: Int32Array;
  /** Where the first entry stands in the table. */
  base: number;
  /** Entries so far. */
  count: number;
  /** Where the next entry goes, and up to where there is room for it. */
  end: number;
  limit: number;
  /** What the entries that came last are stretches of, and how far their places in the interchange are from their numbers. */
  text: string;
  offset: number;
  /** All the runs of entries that share these, with the entry from which each counts, where there is more than one. */
  runs: EntryRun[] | undefined;
  /** The segments that somebody asked for, by their entry. */
  made: (Segment | undefined)[] | undefined;
  readonly separators: Separators;
  /** The ids of the guide's loops by their numbers. */
  readonly loopIds: readonly string[];
}

/** Entries that stand in one text, one segment after the other. */
interface EntryRun {
  readonly from: number;
  readonly text: string;
  readonly offset: number;
}

/* What an entry says: where its segment stands in its text, the number of its id and that of the loop which it opens, or zero, */
const startAt = 0;
const endAt = 1;
const idAt = 2;
const opensShift = 16;
const idMask = 0xffff;
/* and where it opens a loop, the entry after that loop; zero while it is open. */
const nextAt = 3;
export const entryWidth = 4;

/** What the first entry of a record says to open where that is the body of a transaction set, which no segment opens. */
export const opensBody = 0x7fff;

/** Entries of the table that records share, one after the other. What outgrows it gets a table of its own. */
const sharedEntries = 2048;
let shared = new Int32Array(0);
let sharedUsed = 0;
/** The record that ends where the shared table is used up to: only it can grow there. */
let growing: LoopRecord | undefined;

/** Starts a record; in the shared table, at the expense of the one that grew there before. */
export function startRecord(text: string, separators: Separators, loopIds: readonly string[]): LoopRecord {
  if (growing !== undefined) {
    sharedUsed = growing.end;
    growing.limit = growing.end;
  }
  if (sharedUsed + 16 * entryWidth > shared.length) {
    shared = new Int32Array(sharedEntries * entryWidth);
    sharedUsed = 0;
  }
  growing = {
    table: shared,
    base: sharedUsed,
    count: 0,
    end: sharedUsed,
    limit: shared.length - (shared.length % entryWidth),
    text,
    offset: 0,
    runs: undefined,
    made: undefined,
    separators,
    loopIds,
  };
  return growing;
}

/**
 * Adds a segment that stands in `text`; its entry's number. `opens` is the number of the loop that it opens, zero for none.
 */
export function addEntry(
  record: LoopRecord,
  text: string,
  start: number,
  end: number,
  id: number,
  position: number,
  opens: number,
): number {
  if (record.end + entryWidth > record.limit) makeRoom(record);
  const entry = record.count;
  turnTo(record, text, position);
  const { table, end: at } = record;
  record.count = entry + 1;
  record.end = at + entryWidth;
  table[at] = start;
  table[at + endAt] = end;
  table[at + idAt] = id | (opens << opensShift);
  table[at + nextAt] = 0;
  return entry;
}

/** Gives the record room for one more entry. */
export function makeRoom(record: LoopRecord): void {
  if (record === growing) {
    sharedUsed = record.base;
    growing = undefined;
  }
  const used = record.end - record.base;
  const table = new Int32Array(Math.max(64 * entryWidth, used * 2));
  table.set(record.table.subarray(record.base, record.end));
  record.table = table;
  record.base = 0;
  record.end = used;
  record.limit = table.length;
}

/** Says what the next entry's segment stands in, and its place in the interchange. */
export function turnTo(record: LoopRecord, text: string, position: number): void {
  const offset = position - record.count;
  if (record.text === text && record.offset === offset) return;
  if (record.count > 0) {
    record.runs ??= [{ from: 0, text: record.text, offset: record.offset }];
    record.runs.push({ from: record.count, text, offset });
  }
  record.text = text;
  record.offset = offset;
}

/** Says that the loop which the entry opened has ended: what comes next is no longer inside. */
export function closeEntry({ table, base, count }: LoopRecord, entry: number): void {
  table[base + entry * entryWidth + nextAt] = count;
}

/** The entry after this one's loop, or after itself where it opens none; zero while its loop is open. */
export function entryAfter({ table, base }: LoopRecord, entry: number): number {
  const at = base + entry * entryWidth;
  return (table[at + idAt] ?? 0) <= idMask ? entry + 1 : (table[at + nextAt] ?? 0);
}

/** The number of the entry's id. */
export function idOfEntry({ table, base }: LoopRecord, entry: number): number {
  return (table[base + entry * entryWidth + idAt] ?? 0) & idMask;
}

/** Whether the entry is a segment of that id that opens no loop. */
export function isPlainEntry({ table, base }: LoopRecord, entry: number, id: number): boolean {
  return table[base + entry * entryWidth + idAt] === id;
}

/** The number of the loop that the entry opens; zero for none. */
export function loopOpenedBy({ table, base }: LoopRecord, entry: number): number {
  return (table[base + entry * entryWidth + idAt] ?? 0) >> opensShift;
}

/** Element n of the entry's segment, whose id has so many characters; "" where it is absent. */
export function elementOfEntry(record: LoopRecord, entry: number, idLength: number, n: number): string {
  const { table, base, separators } = record;
  const at = base + entry * entryWidth;
  const idEnd = (table[at + startAt] ?? 0) + idLength;
  return elementIn(textOfEntry(record, entry), idEnd, table[at + endAt] ?? 0, n, separators);
}

/** Component c of that element. */
export function componentOfEntry(record: LoopRecord, entry: number, idLength: number, n: number, c: number): string {
  const { table, base, separators } = record;
  const at = base + entry * entryWidth;
  const idEnd = (table[at + startAt] ?? 0) + idLength;
  return componentIn(textOfEntry(record, entry), idEnd, table[at + endAt] ?? 0, n, c, separators);
}

/** Whether that element is that text. */
export function isElementOfEntry(
  record: LoopRecord,
  entry: number,
  idLength: number,
  n: number,
  wanted: string,
): boolean {
  const { table, base, separators } = record;
  const at = base + entry * entryWidth;
  const idEnd = (table[at + startAt] ?? 0) + idLength;
  return isElementIn(textOfEntry(record, entry), idEnd, table[at + endAt] ?? 0, n, wanted, separators);
}

/** The text that the entry's segment stands in. */
function textOfEntry(record: LoopRecord, entry: number): string {
  return record.runs === undefined ? record.text : runOf(record.runs, entry).text;
}

/** The run that the entry is in. */
function runOf(runs: readonly EntryRun[], entry: number): EntryRun {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= entry) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) throw new RangeError("a record has no run");
  return run;
}

/**
 * The first entry from `entry` to before `last` whose segment has that id and is a loop's own: what an entry opens is passed
 * over, that of the loop itself (`own`) aside. -1 where there is none.
 */
export function nextOwnEntry(
  { table, base }: LoopRecord,
  own: number,
  entry: number,
  last: number,
  id: number,
): number {
  let at = entry;
  while (at < last) {
    const place = base + at * entryWidth;
    const found = table[place + idAt] ?? 0;
    if (found === id) return at;
    if (at === own) {
      if ((found & idMask) === id) return at;
      at++;
    } else if (found <= idMask) at++;
    else {
      at = table[place + nextAt] ?? 0;
      if (at === 0) return -1;
    }
  }
  return -1;
}

/** The entry's segment: one and the same object whenever it is asked for. */
export function segmentOfEntry(record: LoopRecord, entry: number): Segment {
  record.made ??= new Array<Segment | undefined>(record.count);
  const known = record.made[entry];
  if (known !== undefined) return known;
  const { table, base, separators, runs } = record;
  const at = base + entry * entryWidth;
  const { text, offset } = runs === undefined ? record : runOf(runs, entry);
  const made = segmentFrom(
    text,
    table[at + startAt] ?? 0,
    table[at + endAt] ?? 0,
    (table[at + idAt] ?? 0) & idMask,
    entry + offset,
    separators,
  );
  record.made[entry] = made;
  return made;
}
