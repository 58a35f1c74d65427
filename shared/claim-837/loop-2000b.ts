import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import type { BillingProvider, Patient } from "../claim/parties.ts";
import { formatD8 } from "../values/day.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { filingIndicatorOf, payerNameOf, payerNumbers, prioritySequence } from "./coverage-codes.ts";
import { quantityText, referenceSegments, yes } from "./elements.ts";
import { addressSegments, demographicSegment, identifierSegments, memberSegment, payerSegment } from "./person.ts";

/** Numbers of the billing provider that a payer gave. Source: 005010X222A1 2010BB REF*G2, REF*LU. */
const numbersOfPayers: ReadonlySet<string> = new Set(["G2", "LU"]);

/** SBR of a coverage. The group's name stands where it has no number. Source: 005010X222A1 2000B and 2320 SBR. */
export function coverageSegment(claim: Claim, coverage: Coverage, relationship: string | undefined): Segment {
  return segment(
    "SBR",
    prioritySequence(coverage),
    relationship,
    coverage.groupNumber,
    coverage.groupNumber === undefined ? coverage.groupName : undefined,
    claim.claimType === "professional" ? coverage.medicareSecondaryType : undefined,
    undefined,
    undefined,
    undefined,
    filingIndicatorOf(coverage),
  );
}

/** PAT05 to PAT09 of a professional claim, after what stands before them. Source: 005010X222A1 2000B and 2000C PAT. */
export function patientFacts({ deathDate, weightPounds, isPregnant }: Patient): readonly (string | undefined)[] {
  return [
    ...(deathDate === undefined ? [undefined, undefined] : ["D8", formatD8(deathDate)]),
    ...(weightPounds === undefined ? [undefined, undefined] : ["01", quantityText(weightPounds)]),
    yes(isPregnant),
  ];
}

/**
 * Subscriber and payer, without the HL. A subscriber who is not the patient has no birth date or address here.
 * Source: 005010X222A1 2000B, 2010BA, 2010BB.
 */
export function subscriberSegments(claim: Claim, coverage: Coverage, billing: BillingProvider): readonly Segment[] {
  const { subscriber, patientIsSubscriber, patient } = claim;
  const facts = claim.claimType === "professional" ? patientFacts(patient) : [];
  const isSaid = patientIsSubscriber && facts.some((fact) => fact !== undefined);
  return [
    coverageSegment(claim, coverage, patientIsSubscriber ? "18" : undefined),
    ...(isSaid ? [segment("PAT", undefined, undefined, undefined, undefined, ...facts)] : []),
    memberSegment(subscriber, coverage.memberId),
    ...(patientIsSubscriber ? [...addressSegments(patient.address), demographicSegment(patient)] : []),
    ...referenceSegments("SY", coverage.subscriberSocialSecurityNumber),
    ...referenceSegments("Y4", patientIsSubscriber ? coverage.propertyCasualtyClaimNumber : undefined),
    payerSegment(payerNameOf(coverage), coverage.payerId),
    ...payerNumbers(coverage),
    ...identifierSegments(billing, numbersOfPayers),
  ];
}
