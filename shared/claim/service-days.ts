import type { Day } from "../values/day.ts";
import type { Encounter } from "./encounter.ts";

/** Every day that codes of an encounter are judged by: of the visit, of its lines, and of the admission. */
export function serviceDays(encounter: Encounter): readonly Day[] {
  const { serviceFrom, serviceTo, admissionDate, lines } = encounter;
  const days = [serviceFrom, serviceTo, admissionDate, ...lines.flatMap(({ from, to }) => [from, to])];
  return [...new Set(days.filter((day) => day !== undefined))];
}
