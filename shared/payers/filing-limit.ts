import { addDays, type Day, parseDay } from "../values/day.ts";

/** A contract's limit: so many days after the first day of service. */
export function daysAfterService(days: number): (claim: { readonly serviceFrom: Day }) => Day {
  return ({ serviceFrom }) => addDays(serviceFrom, days);
}

/** The same day of the next year; 29 February ends on 28 February. Source: 42 CFR 424.44. */
export function calendarYearAfterService({ serviceFrom }: { readonly serviceFrom: Day }): Day {
  const next = `${Number(serviceFrom.slice(0, 4)) + 1}${serviceFrom.slice(4)}`;
  return parseDay(next) ?? addDays(serviceFrom, 365);
}
