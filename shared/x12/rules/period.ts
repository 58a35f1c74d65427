import { isDate } from "../element-value.ts";
import { element, type Segment } from "../segment.ts";

/** Days as they stand in a segment, eight digits each: they compare as text. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days of a DTP, the same twice for one day; undefined when they are not readable. */
export function periodIn(dtp: Segment | undefined): Period | undefined {
  if (dtp === undefined) return undefined;
  if (dtp !== lastRead?.dtp) lastRead = { dtp, period: readPeriod(element(dtp, 2), element(dtp, 3)) };
  return lastRead.period;
}

/** Several rules look at the same DTP one after the other. */
let lastRead: { readonly dtp: Segment; readonly period: Period | undefined } | undefined;

/** The days of a date or period in format D8, RD8 or DT. */
export function readPeriod(format: string, text: string): Period | undefined {
  if (!isDate(text, 0)) return undefined;
  const from = text.slice(0, 8);
  if (format === "DT" || (format === "D8" && text.length === 8)) return { from, to: from };
  return format === "RD8" && text.length === 17 && isDate(text, 9) ? { from, to: text.slice(9) } : undefined;
}

/** Whether a text is one day. */
export function isDay(text: string): boolean {
  return text.length === 8 && isDate(text, 0);
}
