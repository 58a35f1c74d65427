import type { Coverage } from "../claim/coverage.ts";
import type { PatientDetails } from "../claim/patient.ts";
import type { Day } from "../values/day.ts";

/** How many payers a claim may name. */
const mostCoverages = 3;

/** The coverages that are good on a day, the first to pay first. */
export function coveragesOn({ coverages = [] }: PatientDetails, day: Day): readonly Coverage[] {
  return coverages
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
    .toSorted((a, b) => a.priority - b.priority)
    .slice(0, mostCoverages)
    .map(({ from: _from, to: _to, ...coverage }, index) => ({ ...coverage, priority: index + 1 }));
}
