import { parseDollars } from "../../values/money.ts";
import { findAll, type Loop, valueIn } from "../../x12/loop.ts";
import { element, repetitions, type Segment } from "../../x12/segment.ts";

/*
 * What stands on the wire as what an encounter says. What cannot be read stays as it came, for the check to find.
 */

/** A part of an encounter before it is checked. */
export type ClaimDraft = Readonly<Record<string, unknown>>;

/** All drafts in one, the later before the earlier, without what is empty. */
export function present(...drafts: readonly ClaimDraft[]): ClaimDraft {
  const found: Record<string, unknown> = {};
  for (const draft of drafts) {
    for (const name in draft) {
      const value = draft[name];
      if (value !== undefined && value !== "") found[name] = value;
    }
  }
  return found;
}

/** The same; undefined where nothing is left. */
export function presentOrNone(draft: ClaimDraft): ClaimDraft | undefined {
  const found = present(draft);
  return Object.keys(found).length === 0 ? undefined : found;
}

/** A list that is there where something is in it. */
export function some<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** "20260304" -> "2026-03-04"; anything else as it is. */
export function dayText(text: string | undefined): string {
  return text !== undefined && /^\d{8}$/.test(text)
    ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    : (text ?? "");
}

/** "20260304-20260306" -> both days; a single day twice. */
export function periodText(text: string): readonly [from: string, to: string] {
  const [from = "", to = from] = text.split("-");
  return [dayText(from), dayText(to)];
}

export function dateIn(loop: Loop | undefined, qualifier: string): string {
  return dayText(valueIn(loop, "DTP", 3, qualifier));
}

/**
 * Fields by the qualifier (element 1) under which their values stand (the given element): the first of each. The loop is walked
 * once, however many qualifiers there are.
 */
export function fieldsByQualifier(
  loop: Loop,
  id: string,
  n: number,
  fields: ReadonlyMap<string, string>,
  read: (text: string) => unknown = (text) => text,
): ClaimDraft {
  const found: Record<string, unknown> = {};
  for (const segment of loop.segments) {
    if (segment.id !== id) continue;
    const field = fields.get(element(segment, 1));
    if (field !== undefined && found[field] === undefined) found[field] = read(element(segment, n));
  }
  return found;
}

export function numberOf(text: string): number | string | undefined {
  if (text === "") return undefined;
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : text;
}

export function amountOf(text: string): number | string | undefined {
  return text === "" ? undefined : (parseDollars(text) ?? text);
}

/** True where it says so, nothing otherwise. */
export function isSaid(text: string | undefined, code: string): true | undefined {
  return text === code ? true : undefined;
}

/** Elements of a segment that are there, from the first named to the last. */
export function elementsBetween(segment: Segment, first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let n = first; n <= last; n++) {
    const text = element(segment, n);
    if (text !== "") found.push(text);
  }
  return found;
}

/** Components of an element that are there, from the first named to the last, of its first repetition. */
export function componentsBetween(segment: Segment, n: number, first: number, last: number): readonly string[] {
  const [text = ""] = repetitions(segment, n);
  if (text === "") return [];
  return text
    .split(segment.separators.component)
    .slice(first - 1, last)
    .filter((part) => part !== "");
}

/** Composites of the HI of a claim, in order, each with its parts, kind first. */
export function codesIn(claim: Loop): ReadonlyMap<string, readonly (readonly string[])[]> {
  const kinds = new Map<string, (readonly string[])[]>();
  for (const hi of findAll(claim, "HI")) {
    for (let n = 1; n <= 12; n++) {
      const [text = ""] = repetitions(hi, n);
      if (text === "") continue;
      const parts = text.split(hi.separators.component);
      const [kind = ""] = parts;
      const ofKind = kinds.get(kind);
      if (ofKind === undefined) kinds.set(kind, [parts]);
      else ofKind.push(parts);
    }
  }
  return kinds;
}
