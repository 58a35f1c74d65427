import type { ElementRule, SegmentRule } from "./grammar.ts";
import { rawOf, type Segment } from "./segment.ts";

/** One value of a segment that is not taken apart further: an element, a component, a repetition of either. */
export interface ElementPart {
  /** "NM109", "SV101-2". */
  readonly ref: string;
  /** Undefined where the guide has no such element. */
  readonly rule: ElementRule | undefined;
  readonly text: string;
  /** Which repetition, from 1. */
  readonly repetition: number;
  /** The value in front, which names the format of a date; "" before the first. */
  readonly before: string;
}

/** The values of a segment in order, empty ones left out. */
export function elementParts(segment: Segment, rule: SegmentRule | undefined): readonly ElementPart[] {
  const { component, repetition, element: separator } = segment.separators;
  const parts: ElementPart[] = [];
  const elements = rawOf(segment).split(separator);
  for (let n = 1; n < elements.length; n++) {
    const whole = elements[n] ?? "";
    const own = rule?.elements[n - 1];
    const ref = own?.ref ?? `${segment.id}${String(n).padStart(2, "0")}`;
    const isComposite = own === undefined ? whole.includes(component) : own.components !== undefined;
    const repeated = repetition === undefined ? [whole] : whole.split(repetition);
    for (const [time, one] of repeated.entries()) {
      const texts = isComposite ? one.split(component) : [one];
      for (const [index, text] of texts.entries()) {
        if (text === "") continue;
        parts.push({
          ref: isComposite ? `${ref}-${index + 1}` : ref,
          rule: isComposite ? own?.components?.[index] : own,
          text,
          repetition: time + 1,
          before: (isComposite ? texts[index - 1] : elements[n - 1]) ?? "",
        });
      }
    }
  }
  return parts;
}
