import { type ElementPart, elementParts } from "../element-parts.ts";
import { maskedValue } from "../masked-value.ts";
import { element, textUnder } from "../segment.ts";
import { ourSeparators } from "../separators.ts";
import type { NodeSegment } from "./node.ts";

/** A value that differs. */
export interface ValueDifference {
  /** "CLM02", "SV101-2", "HI03-2". */
  readonly ref: string;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Elements that number and date what is sent, and say nothing of what is meant; all of a segment for "*". */
const numbering: Readonly<Record<string, readonly number[]>> = {
  ISA: [9, 10, 11, 13, 16],
  GS: [4, 5, 6],
  ST: [2],
  BHT: [3, 4, 5],
  HL: [1, 2],
  LX: [1],
  SE: [1, 2],
  GE: [1, 2],
  IEA: [1, 2],
};
/** What is never compared: the separators themselves. */
const separatorElements: Readonly<Record<string, readonly number[]>> = { ISA: [11, 16] };

/** Compares two uses of a segment value by value. Numbers that are equal are the same, however they are written. */
export function compareSegments(
  a: NodeSegment,
  b: NodeSegment,
  options: { readonly envelope: boolean; readonly mask: boolean },
): readonly ValueDifference[] {
  const passed = (options.envelope ? separatorElements : numbering)[a.segment.id] ?? [];
  const isPassed = (ref: string) => passed.some((n) => ref.startsWith(`${a.segment.id}${String(n).padStart(2, "0")}`));
  const partsA = byPlace(a);
  const partsB = byPlace(b);
  const differences: ValueDifference[] = [];
  for (const place of [...new Set([...partsA.keys(), ...partsB.keys()])].toSorted(byNumber)) {
    const [before, after] = [partsA.get(place), partsB.get(place)];
    if (isSame(before, after) || isPassed(place)) continue;
    const shown = (part: ElementPart | undefined) =>
      part === undefined ? undefined : options.mask ? maskedValue(part) : part.text.trimEnd();
    const name = (before ?? after)?.rule?.name ?? "";
    differences.push({ ref: place, name, before: shown(before), after: shown(after) });
  }
  return differences;
}

/** The values by reference, and by number where an element repeats: "EQ01", "EQ01 (2)". */
function byPlace({ segment, rule }: NodeSegment): ReadonlyMap<string, ElementPart> {
  const parts = elementParts(asData(segment), rule).filter(({ text }) => text.trim() !== "");
  return new Map(parts.map((part) => [part.repetition > 1 ? `${part.ref} (${part.repetition})` : part.ref, part]));
}

/** An ISA declares its separators as data: none of them parts its elements. */
function asData(segment: NodeSegment["segment"]): NodeSegment["segment"] {
  if (segment.id !== "ISA") return segment;
  return { ...segment, separators: { ...segment.separators, component: "\u0000", repetition: undefined } };
}

function isSame(a: ElementPart | undefined, b: ElementPart | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a.text.trimEnd(), b.text.trimEnd()];
  if (one === other) return true;
  return isNumber(a) && isNumber(b) && Number(one) === Number(other);
}

function isNumber({ rule, text }: ElementPart): boolean {
  return (rule?.type === "R" || rule?.type === "N0") && /^-?(\d+\.?\d*|\.\d+)$/.test(text.trimEnd());
}

/** "CLM02" before "CLM11-1" before "CLM11-2". */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** What tells this use of a segment from others of its loop: its id, and its code where the guide tells uses by one. */
export function useOf({ segment, rule }: NodeSegment): string {
  const at = rule?.qualifier;
  if (at === undefined) return segment.id;
  const whole = element(segment, at.element);
  const code = at.component === 0 ? whole : (whole.split(segment.separators.component)[at.component - 1] ?? "");
  return `${segment.id}*${code}`;
}

/** A segment as it may be shown: with the usual separators, or with its values masked. */
export function segmentText({ segment, rule }: NodeSegment, mask: boolean): string {
  if (!mask) return textUnder(segment, ourSeparators);
  const values = elementParts(segment, rule).map(maskedValue);
  return [segment.id, ...values].join(" ");
}
