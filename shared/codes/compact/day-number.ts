import { type Day, day, daysBetween } from "../../values/day.ts";

const first = day("1900-01-01");
/** No end is known. Also what any later day than 2079-06-05 is. */
export const openEnd = 65_535;

/** Days since 1900 in sixteen bits; what is earlier is 1900-01-01, what is later or left out is open. */
export function dayNumber(value: Day | undefined): number {
  if (value === undefined) return openEnd;
  return Math.min(Math.max(daysBetween(first, value), 0), openEnd);
}
