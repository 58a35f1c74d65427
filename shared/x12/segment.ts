import { withoutDelimiters, writable } from "./character-set.ts";
import { codeNumberIn } from "./code-number.ts";
import { partEnds, walkedParts } from "./segment-walk.ts";
import { ourSeparators, type Separators } from "./separators.ts";

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

/** "NM1*85*2*..." with the separators in force. */
export function rawOf({ text, start, end }: Segment): string {
  return text.slice(start, end);
}

/** Whole text of element n (1 is the first after the id); "" when it is absent. */
export function element(segment: Segment, n: number): string {
  const parts = walkedParts(segment);
  if (parts > 0) return n < parts ? segment.text.slice(startOfWalked(n), partEnds[n]) : "";
  const start = startOf(segment, n);
  return start < 0 ? "" : segment.text.slice(start, endOf(segment, start));
}

/** Whether element n is that text: element(segment, n) === text, and nothing is copied. */
export function elementIs(segment: Segment, n: number, text: string): boolean {
  const parts = walkedParts(segment);
  const start = parts === 0 ? startOf(segment, n) : n < parts ? startOfWalked(n) : -1;
  if (start < 0) return text === "";
  const end = parts === 0 ? endOf(segment, start) : (partEnds[n] ?? 0);
  return end - start === text.length && segment.text.startsWith(text, start);
}

function startOfWalked(n: number): number {
  return (partEnds[n - 1] ?? 0) + 1;
}

/** Where element n starts in the text; -1 when the segment has not so many. */
function startOf({ id, text, start, end, separators }: Segment, n: number): number {
  let at = start + id.length;
  for (let count = 1; count < n; count++) {
    if (at >= end) return -1;
    at = text.indexOf(separators.element, at + 1);
    if (at < 0) return -1;
  }
  return at < end ? at + 1 : -1;
}

/** Where the element that starts there ends. */
function endOf({ text, end, separators }: Segment, start: number): number {
  const next = text.indexOf(separators.element, start);
  return next < 0 || next > end ? end : next;
}

/**
 * Element n, or its first component, as a number that stands for its text; -1 where it is empty or has more than four
 * characters. For codes that tell segments apart: nothing is copied.
 */
export function shortCode(segment: Segment, n: number, isComponent: boolean): number {
  const { text, end: last, separators } = segment;
  const start = startOf(segment, n);
  if (start < 0) return -1;
  const separator = separators.element.charCodeAt(0);
  const component = isComponent ? separators.component.charCodeAt(0) : -1;
  const repetition = isComponent && separators.repetition !== undefined ? separators.repetition.charCodeAt(0) : -1;
  let end = start;
  for (; end < last; end++) {
    const character = text.charCodeAt(end);
    if (character === separator || character === component || character === repetition) break;
  }
  return codeNumberIn(text, start, end);
}

/** Component c (from 1) of element n, of its first repetition; "" when absent. component(s, n, 1) of a simple element is the element. */
export function component(segment: Segment, n: number, c: number): string {
  return componentOf(repetitionOf(element(segment, n), segment.separators), c, segment.separators);
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

/** Component c of one element or repetition. */
function componentOf(text: string, c: number, separators: Separators): string {
  let start = -1;
  for (let count = 1; count < c; count++) {
    start = text.indexOf(separators.component, start + 1);
    if (start < 0) return "";
  }
  const end = text.indexOf(separators.component, start + 1);
  return end < 0 ? text.slice(start + 1) : text.slice(start + 1, end);
}

function repetitionOf(text: string, { repetition }: Separators): string {
  const end = repetition === undefined ? -1 : text.indexOf(repetition);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * Builds a segment for writing: segment("N4", "MIAMI", "FL", "331330001"), segment("HI", ["ABK", "J020"]). Values are
 * made writable (upper case, transliterated, a delimiter becomes a space); trailing empty elements and components go.
 */
export function segment(id: string, ...inputs: readonly ElementInput[]): Segment {
  const parts = [id, ...inputs.map(elementText)];
  const raw = joinTrimmed(parts, ourSeparators.element);
  return segmentOf(id, 0, raw, ourSeparators);
}

function elementText(input: ElementInput): string {
  if (input === undefined) return "";
  if (typeof input === "string") return writable(input, ourSeparators);
  if ("repetitions" in input) return joinTrimmed(input.repetitions.map(elementText), ourSeparators.repetition ?? "^");
  return joinTrimmed(input.map(elementText), ourSeparators.component);
}

function joinTrimmed(parts: readonly string[], separator: string): string {
  let length = parts.length;
  while (length > 0 && parts[length - 1] === "") length--;
  return parts.slice(0, length).join(separator);
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

function isSame(a: Separators, b: Separators): boolean {
  return (
    a.element === b.element &&
    a.component === b.component &&
    a.repetition === b.repetition &&
    a.terminator === b.terminator
  );
}

/** Whether an element, repetition or component stands empty at the end of what holds it. */
function hasTrailing(raw: string, { element: between, component: inner, repetition }: Separators): boolean {
  const last = raw[raw.length - 1];
  if (last === between || last === inner || (last === repetition && repetition !== undefined)) return true;
  if (raw.includes(inner + between)) return true;
  return repetition !== undefined && (raw.includes(repetition + between) || raw.includes(inner + repetition));
}
