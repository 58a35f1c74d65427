import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { filingIndicatorOf, payerNameOf, prioritySequence } from "./loop-2000b.ts";
import { relationshipCode } from "./loop-2000c.ts";
import { memberSegment } from "./person.ts";

/** Another payer that this one should know of. Source: 005010X222A1 2320, 2330A, 2330B. */
export function otherPayerSegments(claim: Claim, coverage: Coverage): readonly Segment[] {
  const subscriber = coverage.relationship === "self" ? claim.patient : (coverage.subscriber ?? claim.patient);
  const { assignsBenefits, releasesInformation } = claim.encounter;
  return [
    segment(
      "SBR",
      prioritySequence(coverage),
      relationshipCode(coverage),
      coverage.groupNumber,
      coverage.groupNumber === undefined ? coverage.groupName : undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      filingIndicatorOf(coverage),
    ),
    segment("OI", undefined, undefined, assignsBenefits, undefined, undefined, releasesInformation),
    memberSegment(subscriber, coverage.memberId),
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
