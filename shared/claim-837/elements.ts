import { type Day, formatD8 } from "../values/day.ts";
import { type Cents, formatX12Amount } from "../values/money.ts";
import { type ElementInput, type Segment, segment } from "../x12/segment.ts";

/*
 * Segments that are there where something was said, and are not where nothing was.
 */

export const none: readonly Segment[] = [];

export function dateSegments(qualifier: string, date: Day | undefined): readonly Segment[] {
  return date === undefined ? none : [segment("DTP", qualifier, "D8", formatD8(date))];
}

/** A single day as D8, a period as RD8. */
export function periodSegment(qualifier: string, from: Day, to: Day): Segment {
  return from === to
    ? segment("DTP", qualifier, "D8", formatD8(from))
    : segment("DTP", qualifier, "RD8", rangeText(from, to));
}

/** "20261102-20261105". Source: X12 data element 1250, format RD8. */
export function rangeText(from: Day, to: Day): string {
  return `${formatD8(from)}-${formatD8(to)}`;
}

export function referenceSegments(qualifier: string, value: string | undefined): readonly Segment[] {
  return value === undefined ? none : [segment("REF", qualifier, value)];
}

export function amountSegments(qualifier: string, amount: Cents | undefined): readonly Segment[] {
  return amount === undefined ? none : [segment("AMT", qualifier, formatX12Amount(amount))];
}

export function amountText(amount: Cents | undefined): string | undefined {
  return amount === undefined ? undefined : formatX12Amount(amount);
}

/** At most three decimals, no trailing zeros: 1.5 -> "1.5", 0.1 + 0.2 -> "0.3". Source: 005010X222A1 2400 SV104. */
export function quantityText(quantity: number): string {
  return String(Math.round(quantity * 1000) / 1000);
}

export function quantityOf(quantity: number | undefined): string | undefined {
  return quantity === undefined ? undefined : quantityText(quantity);
}

export function yes(is: boolean | undefined): "Y" | undefined {
  return is === true ? "Y" : undefined;
}

/** Codes as HI segments of at most twelve composites, each of one kind. Source: 005010X222A1 and 005010X223A2 2300 HI. */
export function codeSegments(composites: readonly (readonly (string | undefined)[])[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < composites.length; start += 12) {
    segments.push(segment("HI", ...composites.slice(start, start + 12).map((parts): ElementInput => parts)));
  }
  return segments;
}
