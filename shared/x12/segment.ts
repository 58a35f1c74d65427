import { withoutDelimiters, writable } from "./character-set.ts";
import { codeNumber } from "./code-number.ts";
import { idOfNumber } from "./segment-ids.ts";
import { partEnds, walkedParts } from "./segment-walk.ts";
import { isSame, ourSeparators, type Separators } from "./separators.ts";

/**
 * One segment as it stands on the wire, without its terminator. It is a stretch of the text that was read, and is taken
 * apart only where somebody asks: most elements of a large file are never looked at, save by a critic.
 */
export interface Segment {
  readonly id: string;
  /** 1-based place in its interchange, the ISA being 1; 0 for a segment that was built and not read. */
  readonly position: number;
  /** Holds "NM1*85*2*..." with the separators in force, from `start` to before `end`, and other segments around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly separators: Separators;
}

/** Text, components of a composite, or `{ repetitions }` of either. Undefined and "" are both "not there". */
export type ElementInput =
  | string
  | undefined
  | readonly (string | undefined)[]
  | { readonly repetitions: readonly (string | readonly (string | undefined)[])[] };

/** The segment whose whole text that is: segmentOf("NM1", 7, "NM1*85*2", separators). */
export function segmentOf(id: string, position: number, raw: string, separators: Separators): Segment {
  return { id, position, text: raw, start: 0, end: raw.length, separators };
}

/**
 * The segment that stands in a text from `start` to before `end`. `idNumber` is its id's (see segment-ids.ts); zero where the
 * id has none.
 */
export function segmentFrom(
  text: string,
  start: number,
  end: number,
  idNumber: number,
  position: number,
  separators: Separators,
): Segment {
  const id = idNumber === 0 ? text.slice(start, endOf(text, start, end, separators)) : idOfNumber(idNumber);
  return { id, position, text, start, end, separators };
}

/** "NM1*85*2*..." with the separators in force. */
export function rawOf({ text, start, end }: Segment): string {
  return text.slice(start, end);
}

/** Whole text of element n (1 is the first after the id); "" when it is absent. */
export function element(segment: Segment, n: number): string {
  const parts = walkedParts(segment);
  if (parts > 0) return n < parts ? segment.text.slice(startOfWalked(n), partEnds[n]) : "";
  const { id, text, start, end, separators } = segment;
  return elementIn(text, start + id.length, end, n, separators);
}

/** How many characters element n has: element(segment, n).length, and nothing is copied. */
export function lengthOf(segment: Segment, n: number): number {
  const parts = walkedParts(segment);
  if (parts === 0) return element(segment, n).length;
  return n < parts ? (partEnds[n] ?? 0) - startOfWalked(n) : 0;
}

/** Element n of the segment whose id ends before `idEnd` and whose text ends before `end`; "" when it is absent. */
export function elementIn(text: string, idEnd: number, end: number, n: number, separators: Separators): string {
  const start = startOf(text, idEnd, end, n, separators);
  return start < 0 ? "" : text.slice(start, endOf(text, start, end, separators));
}

/** Whether element n is that text: element(segment, n) === text, and nothing is copied. */
export function elementIs(segment: Segment, n: number, text: string): boolean {
  const parts = walkedParts(segment);
  if (parts === 0) {
    const { id, text: all, start, end, separators } = segment;
    return isElementIn(all, start + id.length, end, n, text, separators);
  }
  if (n >= parts) return text === "";
  const from = startOfWalked(n);
  return (partEnds[n] ?? 0) - from === text.length && segment.text.startsWith(text, from);
}

/** The same of a segment whose id ends before `idEnd` and whose text ends before `end`. */
export function isElementIn(
  text: string,
  idEnd: number,
  end: number,
  n: number,
  wanted: string,
  separators: Separators,
): boolean {
  const start = startOf(text, idEnd, end, n, separators);
  if (start < 0) return wanted === "";
  return endOf(text, start, end, separators) - start === wanted.length && text.startsWith(wanted, start);
}

function startOfWalked(n: number): number {
  return (partEnds[n - 1] ?? 0) + 1;
}

/** Where element n starts in the text; -1 when the segment has not so many. */
function startOf(text: string, idEnd: number, end: number, n: number, { element }: Separators): number {
  let at = idEnd;
  for (let count = 1; count < n; count++) {
    if (at >= end) return -1;
    at = text.indexOf(element, at + 1);
    if (at < 0) return -1;
  }
  return at < end ? at + 1 : -1;
}

/** Where the element that starts there ends. */
function endOf(text: string, start: number, end: number, { element }: Separators): number {
  const at = text.indexOf(element, start);
  return at < 0 || at > end ? end : at;
}

/**
 * Element n, or its first component, as a number that stands for its text; -1 where it is empty or has more than four
 * characters.
 */
export function shortCode(segment: Segment, n: number, isComponent: boolean): number {
  return codeNumber(isComponent ? component(segment, n, 1) : element(segment, n)) ?? -1;
}

/** Component c (from 1) of element n, of its first repetition; "" when absent. component(s, n, 1) of a simple element is the element. */
export function component(segment: Segment, n: number, c: number): string {
  const { text, start, end, separators, id } = segment;
  const parts = walkedParts(segment);
  if (parts === 0) return componentIn(text, start + id.length, end, n, c, separators);
  return n < parts ? partOf(text, startOfWalked(n), partEnds[n] ?? 0, c, separators) : "";
}

/** The same of a segment whose id ends before `idEnd` and whose text ends before `end`. */
export function componentIn(
  text: string,
  idEnd: number,
  end: number,
  n: number,
  c: number,
  separators: Separators,
): string {
  const start = startOf(text, idEnd, end, n, separators);
  return start < 0 ? "" : partOf(text, start, endOf(text, start, end, separators), c, separators);
}

/** Component c of what stands there, of its first repetition. */
function partOf(text: string, start: number, end: number, c: number, { component, repetition }: Separators): string {
  const separator = component.charCodeAt(0);
  const again = repetition === undefined ? -1 : repetition.charCodeAt(0);
  let count = 1;
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== separator && code !== again) continue;
    if (count === c) return text.slice(from, at);
    if (code === again) return "";
    count++;
    from = at + 1;
  }
  return count === c ? text.slice(from, end) : "";
}

/** The repetitions of element n, each whole; [] when the element is absent. */
export function repetitions(segment: Segment, n: number): readonly string[] {
  const text = element(segment, n);
  if (text === "") return [];
  const { repetition } = segment.separators;
  return repetition === undefined ? [text] : text.split(repetition);
}

/** All elements in order, the first being element 1. */
export function elements({ id, text, start, end, separators }: Segment): readonly string[] {
  const found: string[] = [];
  let from = start + id.length + 1;
  while (from <= end) {
    const next = text.indexOf(separators.element, from);
    const to = next < 0 || next > end ? end : next;
    found.push(text.slice(from, to));
    from = to + 1;
  }
  return found;
}

/**
 * Builds a segment for writing: segment("N4", "MIAMI", "FL", "331330001"), segment("HI", ["ABK", "J020"]). Values are
 * made writable (upper case, transliterated, a delimiter becomes a space); trailing empty elements and components go.
 */
export function segment(id: string, ...inputs: readonly ElementInput[]): Segment {
  let raw = id;
  let left = "";
  for (const input of inputs) {
    left += ourSeparators.element;
    const text = elementText(input);
    if (text === "") continue;
    raw += left + text;
    left = "";
  }
  return segmentOf(id, 0, raw, ourSeparators);
}

function elementText(input: ElementInput): string {
  if (input === undefined) return "";
  if (typeof input === "string") return writable(input, ourSeparators);
  if ("repetitions" in input) return joinTrimmed(input.repetitions.map(elementText), ourSeparators.repetition ?? "^");
  return joinTrimmed(input.map(elementText), ourSeparators.component);
}

/** Joined, without what stands empty at the end. */
function joinTrimmed(parts: readonly string[], separator: string): string {
  let joined = "";
  let left = "";
  for (const [index, part] of parts.entries()) {
    if (index > 0) left += separator;
    if (part === "") continue;
    joined += left + part;
    left = "";
  }
  return joined;
}

/**
 * The segment's text under other separators, without trailing empties. A character of its data that would become a
 * delimiter is replaced by a space.
 */
export function textUnder(segment: Segment, separators: Separators): string {
  const from = segment.separators;
  const raw = rawOf(segment);
  if (isSame(from, separators) && !hasTrailing(raw, from)) return raw;
  const parts = raw.split(from.element).map((whole) => {
    const repeated = from.repetition === undefined ? [whole] : whole.split(from.repetition);
    return joinTrimmed(
      repeated.map((one) =>
        joinTrimmed(
          one.split(from.component).map((text) => withoutDelimiters(text, separators)),
          separators.component,
        ),
      ),
      separators.repetition ?? " ",
    );
  });
  return joinTrimmed(parts, separators.element);
}

/** Whether an element, repetition or component stands empty at the end of what holds it. */
function hasTrailing(raw: string, { element: between, component: inner, repetition }: Separators): boolean {
  const last = raw[raw.length - 1];
  if (last === between || last === inner || (last === repetition && repetition !== undefined)) return true;
  if (raw.includes(inner + between)) return true;
  return repetition !== undefined && (raw.includes(repetition + between) || raw.includes(inner + repetition));
}
