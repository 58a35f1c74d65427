import { type Instant, instantOf } from "./instant.ts";

/** A calendar day, "2026-02-28". Sorts as text. */
export type Day = string & { readonly __unit: "day" };

const millisecondsADay = 86_400_000;

/** "2026-02-28" -> Day; undefined for anything that is not a real day in that form (so not "2026-02-29"). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8));
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(Number(text.slice(0, 4)), month)
    ? (text as Day)
    : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @throws RangeError on text that is not a day: for literals of ours, never for data. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError("not a calendar day");
  return parsed;
}

/** X12 D8 -> Day: "20260228" -> "2026-02-28". Source: X12 data element 1250, format D8. */
export function parseD8(text: string): Day | undefined {
  return /^\d{8}$/.test(text) ? parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : undefined;
}

/** Day -> X12 D8: "2026-02-28" -> "20260228". */
export function formatD8(value: Day): string {
  return value.slice(0, 4) + value.slice(5, 7) + value.slice(8);
}

/** The UTC day of a moment. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/** Midnight UTC at the start of a day. */
export function startOf(value: Day): Instant {
  return `${value}T00:00:00.000Z` as Instant;
}

export function addDays(value: Day, days: number): Day {
  return dayOf(instantOf(Date.parse(startOf(value)) + days * millisecondsADay));
}

/** The Monday of a day's week. */
export function mondayOf(value: Day): Day {
  return addDays(value, -((new Date(startOf(value)).getUTCDay() + 6) % 7));
}

/** Whole days from the first to the second: negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(startOf(to)) - Date.parse(startOf(from))) / millisecondsADay);
}

/** Counts Monday to Friday only; federal holidays are not known here, so a deadline can be a day early, never late. */
export function addBusinessDays(value: Day, days: number): Day {
  let result = value;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    const weekday = new Date(startOf(result)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return result;
}
