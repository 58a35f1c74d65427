import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import { payerOf } from "../payers/catalog.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { addressSegments, demographicSegment, memberSegment } from "./person.ts";

/** SBR01. Source: 005010X222A1 2000B SBR01. */
export function prioritySequence(coverage: Coverage): "P" | "S" | "T" {
  return coverage.priority === 1 ? "P" : coverage.priority === 2 ? "S" : "T";
}

export function payerNameOf(coverage: Coverage): string {
  return coverage.payerName ?? payerOf(coverage.payerId).name;
}

export function filingIndicatorOf(coverage: Coverage): string {
  return coverage.filingIndicator ?? payerOf(coverage.payerId).filingIndicator;
}

/**
 * Subscriber and payer, without the HL. A subscriber who is not the patient has no birth date or address here.
 * Source: 005010X222A1 2000B, 2010BA, 2010BB.
 */
export function subscriberSegments(claim: Claim, coverage: Coverage): readonly Segment[] {
  const { subscriber, patientIsSubscriber } = claim;
  return [
    segment(
      "SBR",
      prioritySequence(coverage),
      patientIsSubscriber ? "18" : undefined,
      coverage.groupNumber,
      coverage.groupNumber === undefined ? coverage.groupName : undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      filingIndicatorOf(coverage),
    ),
    memberSegment(subscriber, coverage.memberId),
    ...(patientIsSubscriber ? [...addressSegments(claim.patient.address), demographicSegment(claim.patient)] : []),
    segment(
      "NM1",
      "PR",
      "2",
      payerNameOf(coverage),
      undefined,
      undefined,
      undefined,
      undefined,
      "PI",
      coverage.payerId,
    ),
  ];
}
