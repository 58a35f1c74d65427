import { entryWidth, type LoopRecord, turnTo } from "./loop-record.ts";
import type { Way, Ways } from "./loop-ways.ts";
import { keyOfNumber } from "./segment-ids.ts";
import type { SeparatorCodes } from "./separators.ts";
import type { Stretch } from "./stretch.ts";

/*
 * Four of five segments stay in the loop that is open and change nothing but its record. They are taken here, in one loop that
 * calls nothing and makes nothing, by the ways that were found lately. Bytes and ways stand in arrays of one size that never
 * move and are this file's own: the engine then knows where they are, and looks into them without asking.
 */

/** A place in a table has four numbers, and a table so many places. */
const entryShift = 2;
const sizeShift = 12;
/** From one of the two places where something may stand to the other. */
const other = 1 << entryShift;
/** Two numbers stand in one: a loop or choice above, an id or way below. */
const upper = 16;
const lowHalf = 0xffff;

/** What the characters of an id make; its loop and its number; its way, or the complement of its choice; its plain ordinal. */
const idTable = new Int32Array(1 << (sizeShift + entryShift));

/** A code; its choice and its way; its plain ordinal. */
const codeTable = new Int32Array(1 << (sizeShift + entryShift));

/** Where the first of the two places starts that an id in a loop, or a code in a choice, may have. */
function placeOf(key: number, around: number): number {
  return (Math.imul(key ^ Math.imul(around, 0x85ebca6b), 0x9e3779b1) >>> (32 - sizeShift)) << entryShift;
}

/** The ways that are remembered, by their numbers: from 1. */
const ways: (Way | undefined)[] = [undefined];
let choiceCount = 0;

/** The last element by which a choice may go that is remembered. */
const mostElement = 8;

/**
 * Keeps for the next time the way that a segment of an id took from a loop.
 * @param code that which the ways go by; -1 for none
 */
export function rememberWay(loop: number, id: number, from: Ways, code: number, way: Way): void {
  const { at } = from;
  if (at !== undefined && (code < 0 || at.element > mostElement)) return;
  if (way.number === 0) way.number = ways.push(way) - 1;
  if (from.number === 0) from.number = ++choiceCount;
  const choice = (from.number << 4) | (((at?.element ?? 1) - 1) << 1) | (at?.isComponent ? 1 : 0);
  if (way.number > lowHalf || loop > lowHalf >> 1 || choice > lowHalf >> 1) return;
  const key = keyOfNumber(id);
  const idPlace = placeOf(key, loop);
  if (at === undefined) put(idTable, idPlace, [key, (loop << upper) | id, way.number, way.plain]);
  else {
    put(idTable, idPlace, [key, (loop << upper) | id, ~choice, -1]);
    put(codeTable, placeOf(code, choice), [code, (choice << upper) | way.number, way.plain, 0]);
  }
}

/** What stands in the first place moves to the second, and what stood there is forgotten. */
function put(table: Int32Array, at: number, entry: readonly number[]): void {
  const isFree = table[at + 1] === 0 || (table[at] === entry[0] && table[at + 1] === entry[1]);
  if (!isFree) table.copyWithin(at ^ other, at, at + other);
  table.set(entry, at);
}

/** The bytes that are read, with what was left of those before: the characters of a text. Written over by the next. */
const piece = Buffer.alloc(256 * 1024);
/** The same, four bytes a number. */
const words = new Int32Array(piece.buffer, piece.byteOffset, piece.length >> 2);
const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** Puts what was left of the bytes before, and the next, in one place to read; the text that they are. */
export function fillPiece(rest: string, chunk: Uint8Array): string {
  piece.write(rest, 0, "latin1");
  piece.set(chunk, rest.length);
  return piece.toString("latin1", 0, rest.length + chunk.length);
}

/** The bytes of the text that was filled in last. */
export function pieceBytes(): Uint8Array {
  return piece;
}

/** Where the first such byte stands from `from` on; there must be one, and none in the three bytes before. Four at a time. */
function endFrom(from: number, mark: number): number {
  if (!isLittleEndian) return piece.indexOf(mark, from);
  const marks = Math.imul(mark, 0x01010101);
  for (let index = from >> 2; index < words.length; index++) {
    // A byte that is the mark becomes zero; taking one off each byte then sets the highest bit of the first such byte.
    const word = (words[index] ?? 0) ^ marks;
    const zeros = (word - 0x01010101) & ~word & 0x80808080;
    if (zeros !== 0) return (index << 2) + ((31 - Math.clz32(zeros & -zeros)) >> 3);
  }
  return piece.length;
}

/** A loop that is open. */
interface PlainLoop {
  readonly record: LoopRecord;
  /** Numbers the loops of all guides that were opened. */
  readonly number: number;
  ordinal: number;
}

/**
 * Takes the plain segments from where the stretch stands, in the bytes that were filled in last. Says the way of the next, with
 * its end and id in the stretch; undefined where that was not found lately, or where the stretch ends.
 * @param isPlain no segment is plain where each is looked at
 */
export function takePlain(
  stretch: Stretch,
  open: PlainLoop,
  isPlain: boolean,
  { element, component, repetition, terminator }: SeparatorCodes,
): Way | undefined {
  const { text, last } = stretch;
  const { record, number } = open;
  const { table, limit } = record;
  const loopMark = number << upper;
  const { length } = text;
  piece[length] = terminator;
  let { at } = stretch;
  let row = record.end;
  let ordinal = isPlain ? open.ordinal : unreached;
  let way = -1;
  while (at < last) {
    const first = piece[at] ?? 0;
    if (first <= 32) {
      at++;
      continue;
    }
    let key = ((piece[at + 1] ?? 0) << 8) | first;
    let idEnd = at + 2;
    const third = piece[idEnd] ?? 0;
    if (third !== element) {
      key |= third << upper;
      idEnd++;
      if (piece[idEnd] !== element) break;
    }
    let found = placeOf(key, number);
    let id = (idTable[found + 1] ?? 0) ^ loopMark;
    if (idTable[found] !== key || id > lowHalf) {
      found ^= other;
      id = (idTable[found + 1] ?? 0) ^ loopMark;
      if (idTable[found] !== key || id > lowHalf) break;
    }
    let answer = idTable[found + 2] ?? 0;
    let plain = idTable[found + 3] ?? 0;
    // From after the id on: the word that it is in might have what ends the segment before.
    const end = endFrom(idEnd + 1, terminator);
    if (end >= length) break;
    if (answer < 0) {
      const choice = ~answer;
      const inner = choice & 1 ? component : element;
      const again = choice & 1 ? repetition : element;
      let index = idEnd + 1;
      for (let left = (choice >> 1) & 7; left > 0; left--) {
        while (index < end && piece[index] !== element) index++;
        index++;
      }
      const codeStart = index;
      let code = 0;
      let character = piece[index] ?? 0;
      if (character <= 32) break;
      while (character !== element && character !== inner && character !== again && index < end) {
        code = (code << 7) | character;
        index++;
        character = piece[index] ?? 0;
      }
      if (index - codeStart > 4) break;
      found = placeOf(code, choice);
      let coded = (codeTable[found + 1] ?? 0) ^ (choice << upper);
      if (codeTable[found] !== code || coded > lowHalf) {
        found ^= other;
        coded = (codeTable[found + 1] ?? 0) ^ (choice << upper);
        if (codeTable[found] !== code || coded > lowHalf) break;
      }
      answer = coded;
      plain = codeTable[found + 2] ?? 0;
    }
    if (plain < ordinal || row >= limit) {
      way = answer;
      stretch.end = end;
      stretch.id = id;
      break;
    }
    table[row] = at;
    table[row + 1] = end;
    table[row + 2] = id;
    row += entryWidth;
    ordinal = plain;
    at = end + 1;
  }
  const taken = (row - record.end) >> 2;
  if (taken > 0) {
    turnTo(record, text, stretch.position + 1);
    record.count += taken;
    record.end = row;
    open.ordinal = ordinal;
    stretch.position += taken;
  }
  stretch.at = at;
  return way < 0 ? undefined : ways[way];
}

/** More than any ordinal. */
const unreached = 0x3fff_ffff;
