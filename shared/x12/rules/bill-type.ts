import type { ClaimFacts } from "./claim-facts.ts";

/** Facility types that are inpatient, first two digits of the type of bill. Source: UB-04 form locator 4. */
const inpatientTypes: ReadonlySet<string> = new Set(["11", "18", "21", "28", "41", "65", "66", "86"]);

/** Whether an institutional claim is for an inpatient stay. */
export function isInpatient(facts: ClaimFacts): boolean {
  return inpatientTypes.has(facts.place);
}
