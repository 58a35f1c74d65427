import type { Place } from "../gathering.ts";

/*
 * HL7 version 2 as text: messages of segments of fields of repetitions of components of subcomponents, with the
 * separators that the message itself declares. Source: HL7 v2.5.1 chapter 2, sections 2.5 to 2.7.
 */

export interface Hl7Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

export interface Hl7Segment {
  readonly id: string;
  /** Fields as they stand, from number 1; for MSH, field 1 is the separator itself. */
  readonly fields: readonly string[];
  /** 1-based among the segments of its id in the message. */
  readonly nth: number;
}

export interface Hl7Message {
  readonly separators: Hl7Separators;
  readonly segments: readonly Hl7Segment[];
  /** As it came, a segment a line. */
  readonly text: string;
}

const segmentId = /^[A-Z][A-Z0-9]{2}$/;

/** Undefined for text that is no message: no MSH, separators that are letters or the same, segments without an id. */
export function parseMessage(text: string): Hl7Message | undefined {
  const [header = "", ...rest] = text.split("\r");
  const separators = separatorsOf(header);
  if (separators === undefined) return undefined;
  const counts = new Map<string, number>();
  const segments: Hl7Segment[] = [];
  for (const line of [header, ...rest]) {
    if (line === "") continue;
    const [id = "", ...fields] = line.split(separators.field);
    if (!segmentId.test(id)) return undefined;
    const nth = (counts.get(id) ?? 0) + 1;
    counts.set(id, nth);
    segments.push({ id, nth, fields: id === "MSH" ? [separators.field, ...fields] : fields });
  }
  return { separators, segments, text };
}

/** From the beginning of an MSH, BHS or FHS segment. */
export function separatorsOf(header: string): Hl7Separators | undefined {
  const field = header.charAt(3);
  const [component = "", repetition = "~", mark = "\\", subcomponent = "&"] = header.slice(4).split(field)[0] ?? "";
  const all = [field, component, repetition, mark, subcomponent];
  if (component === "" || all.some((each) => /[A-Za-z0-9\s]/.test(each)) || new Set(all).size < all.length) {
    return undefined;
  }
  return { field, component, repetition, escape: mark, subcomponent };
}

/** Reads values out of a segment, unescaped and trimmed. What is absent, or deliberately null (""), reads as "". */
export interface FieldReader {
  readonly place: (field: number) => Place;
  /** A component of the first repetition; the first component where none is named. */
  readonly text: (field: number, component?: number) => string;
  /** Each repetition, with its components. */
  readonly repetitions: (field: number) => readonly Components[];
}

/** Component n of a repetition. */
export type Components = (component: number) => string;

/** @param row the message that the segment is of */
export function fieldsOf(segment: Hl7Segment, separators: Hl7Separators, row: number): FieldReader {
  const repetitions = (field: number): readonly Components[] => {
    const raw = segment.fields[field - 1] ?? "";
    if (raw === "" || raw === '""') return [];
    return raw.split(separators.repetition).map((each): Components => {
      const components = each.split(separators.component);
      return (component) => {
        const [first = ""] = (components[component - 1] ?? "").split(separators.subcomponent);
        return first === '""' ? "" : withoutEscapes(first, separators).trim();
      };
    });
  };
  return {
    place: (field) => ({ row, column: `${segment.id}${segment.nth > 1 ? `(${segment.nth})` : ""}-${field}` }),
    text: (field, component = 1) => {
      const raw = segment.fields[field - 1] ?? "";
      return raw === "" ? "" : textIn(raw, component, separators);
    },
    repetitions,
  };
}

/** A component of a field's first repetition, the first of its subcomponents. */
function textIn(raw: string, component: number, separators: Hl7Separators): string {
  let start = 0;
  let end = indexOr(raw, separators.repetition, 0, raw.length);
  for (let count = 1; count < component; count++) {
    start = indexOr(raw, separators.component, start, end) + 1;
    if (start > end) return "";
  }
  end = indexOr(raw, separators.component, start, end);
  end = indexOr(raw, separators.subcomponent, start, end);
  const text = raw.slice(start, end);
  return text === '""' ? "" : withoutEscapes(text, separators).trim();
}

/** Where a character next stands, or the end. */
function indexOr(text: string, character: string, from: number, end: number): number {
  const found = text.indexOf(character, from);
  return found < 0 || found > end ? end : found;
}

/** Source: HL7 v2.5.1 section 2.7.1. Escapes of other alphabets and for printing are left out. */
function withoutEscapes(text: string, separators: Hl7Separators): string {
  const { field, component, repetition, escape: mark, subcomponent } = separators;
  if (!text.includes(mark)) return text;
  const meanings: Readonly<Record<string, string>> = {
    F: field,
    S: component,
    T: subcomponent,
    R: repetition,
    E: mark,
    ".br": " ",
    ".sp": " ",
  };
  let result = "";
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf(mark, at);
    const end = start < 0 ? -1 : text.indexOf(mark, start + 1);
    if (start < 0 || end < 0) return result + text.slice(at);
    const code = text.slice(start + 1, end);
    result += text.slice(at, start);
    if (/^X([0-9A-Fa-f]{2})+$/.test(code)) result += Buffer.from(code.slice(1), "hex").toString("latin1");
    else if (Object.hasOwn(meanings, code)) result += meanings[code];
    else if (!/^(H|N|[.CMZ].*)$/.test(code)) result += text.slice(start, end + 1);
    at = end + 1;
  }
  return result;
}
