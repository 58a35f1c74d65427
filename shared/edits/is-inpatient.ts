import type { Claim } from "../claim/claim.ts";

/** Bills for a stay: hospital inpatient, swing bed, skilled nursing inpatient, religious non-medical inpatient. */
const stays: ReadonlySet<string> = new Set(["11", "18", "21", "41"]);

/** Whether an institutional claim is for a stay. Source: CMS Medicare Claims Processing Manual, chapter 25, section 75.1. */
export function isInpatient({ institutional }: Pick<Claim, "institutional">): boolean {
  return institutional !== undefined && stays.has(institutional.facilityCode);
}
