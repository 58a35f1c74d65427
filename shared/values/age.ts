import type { Day } from "./day.ts";

/** Completed years of life on a day: 0 before the first birthday, negative before birth. */
export function ageOn(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
