import type { ClaimAdjudication } from "../claim/adjudication.ts";
import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { adjustmentSegments } from "./adjustments.ts";
import { payerNameOf, payerNumbers, relationships } from "./coverage-codes.ts";
import { amountSegments, amountText, dateSegments, quantityOf, referenceSegments } from "./elements.ts";
import { inpatientAmounts, inpatientDays, inpatientRemarks } from "./inpatient-elements.ts";
import { coverageSegment } from "./loop-2000b.ts";
import { addressSegments, memberSegment, payerSegment } from "./person.ts";

/**
 * Another payer that this one should know of, with what it answered already.
 * Source: 005010X222A1 and 005010X223A2 2320, 2330A, 2330B.
 */
export function otherPayerSegments(claim: Claim, coverage: Coverage): readonly Segment[] {
  const { subscriber = claim.patient } = coverage;
  const { assignsBenefits, releasesInformation, patientSignatureSource } = claim.encounter;
  const { adjudication } = coverage;
  const isProfessional = claim.claimType === "professional";
  return [
    coverageSegment(claim, coverage, relationships[coverage.relationship]),
    ...adjustmentSegments(adjudication?.adjustments),
    ...(adjudication === undefined ? [] : paidSegments(adjudication, isProfessional)),
    segment(
      "OI",
      undefined,
      undefined,
      assignsBenefits,
      isProfessional ? patientSignatureSource : undefined,
      undefined,
      releasesInformation,
    ),
    ...(isProfessional ? [] : inpatientSegments(adjudication)),
    ...outpatientSegments(adjudication),
    memberSegment(subscriber, coverage.memberId),
    ...addressSegments(coverage.subscriber?.address),
    ...referenceSegments("SY", coverage.subscriberSocialSecurityNumber),
    payerSegment(payerNameOf(coverage), coverage.payerId),
    ...dateSegments("573", adjudication?.date),
    ...payerNumbers(coverage),
    ...referenceSegments("G1", coverage.priorAuthorization),
    ...referenceSegments("9F", coverage.referralNumber),
    ...referenceSegments("T4", adjudication?.isAdjusted === true ? "Y" : undefined),
    ...referenceSegments("F8", adjudication?.payerClaimNumber),
  ];
}

/** The two guides put the amounts in different orders. */
function paidSegments(
  { paidCents, nonCoveredCents, remainingCents }: ClaimAdjudication,
  isProfessional: boolean,
): readonly Segment[] {
  const notCovered = amountSegments("A8", nonCoveredCents);
  const remaining = amountSegments("EAF", remainingCents);
  return [
    ...amountSegments("D", paidCents),
    ...(isProfessional ? [...notCovered, ...remaining] : [...remaining, ...notCovered]),
  ];
}

/** Source: 005010X223A2 2320 MIA. */
function inpatientSegments(adjudication: ClaimAdjudication | undefined): readonly Segment[] {
  const inpatient = adjudication?.inpatient;
  if (inpatient === undefined) return [];
  const elements: (string | undefined)[] = Array.from({ length: 24 });
  for (const [n, field] of inpatientDays) elements[n - 1] = quantityOf(inpatient[field]);
  for (const [n, field] of inpatientAmounts) elements[n - 1] = amountText(inpatient[field]);
  for (const [index, remark] of (inpatient.remarks ?? []).entries()) {
    const n = inpatientRemarks[index];
    if (n !== undefined) elements[n - 1] = remark;
  }
  return [segment("MIA", ...elements)];
}

/** Source: 005010X222A1 and 005010X223A2 2320 MOA. */
function outpatientSegments(adjudication: ClaimAdjudication | undefined): readonly Segment[] {
  const outpatient = adjudication?.outpatient;
  if (outpatient === undefined) return [];
  const { reimbursementRate, payableCents, remarks = [], esrdPaidCents, professionalComponentCents } = outpatient;
  const [first, second, third, fourth, fifth] = remarks;
  return [
    segment(
      "MOA",
      reimbursementRate === undefined ? undefined : String(reimbursementRate),
      amountText(payableCents),
      ...[first, second, third, fourth, fifth],
      amountText(esrdPaidCents),
      amountText(professionalComponentCents),
    ),
  ];
}
