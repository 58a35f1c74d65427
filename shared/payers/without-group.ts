import type { Claim } from "../claim/claim.ts";

/** A payer without groups, who refuses a claim that names one. Source: 005010X222A1 2000B SBR03, SBR04 situational. */
export function withoutGroup(claim: Claim): Claim {
  if (claim.coverage === undefined) return claim;
  const { groupNumber: _number, groupName: _name, ...coverage } = claim.coverage;
  return { ...claim, coverage };
}
