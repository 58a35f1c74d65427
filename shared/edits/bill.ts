import type { Claim, ServiceLine } from "../claim/claim.ts";
import type { Day } from "../values/day.ts";

/** "2400 SV201 (line 1 revenue code)". */
export function atRevenue({ number }: ServiceLine): string {
  return `2400 SV201 (line ${number} revenue code)`;
}

/** The inpatient procedures of a bill, the principal one first. Source: 005010X223A2 2300 HI*BBR, HI*BBQ. */
export function proceduresOf(
  institutional: Claim["institutional"],
): readonly { readonly code: string; readonly date: Day; readonly place: string }[] {
  if (institutional?.principalProcedure === undefined) return [];
  return [
    { ...institutional.principalProcedure, place: "2300 HI*BBR (principal procedure)" },
    ...(institutional.otherProcedures ?? []).map((procedure, index) => ({
      ...procedure,
      place: `2300 HI*BBQ (other procedure ${index + 1})`,
    })),
  ];
}
