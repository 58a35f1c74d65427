import type { Claim } from "../claim/claim.ts";
import { type Day, formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";

function dateSegments(qualifier: string, date: Day | undefined): readonly Segment[] {
  return date === undefined ? [] : [segment("DTP", qualifier, "D8", formatD8(date))];
}

function referenceSegments(qualifier: string, value: string | undefined): readonly Segment[] {
  return value === undefined ? [] : [segment("REF", qualifier, value)];
}

/** The claim itself, in the guide's order. Source: 005010X222A1 2300. */
export function claimSegments(claim: Claim): readonly Segment[] {
  const { encounter } = claim;
  const { accident } = encounter;
  return [
    segment(
      "CLM",
      claim.claimId,
      formatX12Amount(claim.chargeCents),
      undefined,
      undefined,
      [claim.placeOfService, "B", claim.frequency],
      encounter.signatureOnFile,
      encounter.acceptsAssignment,
      encounter.assignsBenefits,
      encounter.releasesInformation,
      undefined,
      accident === undefined ? undefined : [accident.kind, undefined, undefined, accident.state],
    ),
    ...dateSegments("431", encounter.onsetDate),
    ...dateSegments("439", accident?.date),
    ...dateSegments("435", encounter.admissionDate),
    ...referenceSegments("9F", encounter.referralNumber),
    ...referenceSegments("G1", encounter.priorAuthorization),
    ...referenceSegments("F8", claim.payerClaimNumber),
    ...referenceSegments("X4", encounter.cliaNumber),
    ...(encounter.note === undefined ? [] : [segment("NTE", "ADD", encounter.note)]),
    ...(claim.diagnoses.length === 0
      ? []
      : [segment("HI", ...claim.diagnoses.map((code, index) => [index === 0 ? "ABK" : "ABF", code]))]),
  ];
}
