import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { envelopeOf } from "../claim-837/envelope.ts";
import { demographicSegment, memberSegment, providerSegment } from "../claim-837/person.ts";
import { dayOf, formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { guide276 } from "../x12/guides/276/index.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { writeInterchange } from "../x12/writer.ts";

export interface StatusRequest {
  readonly claim: Claim;
  /** The payer's own number, when it is known. */
  readonly payerClaimNumber: string | undefined;
}

/**
 * Questions about claims of one practice to one payer, as one 276 interchange. The trace number of a question is the
 * claim's id, so that the answer finds its claim. Claims without billing provider or coverage are left out: they were
 * never sent. Source: 005010X212.
 */
export function write276(heading: FileHeading, requests: readonly StatusRequest[]): string {
  return writeInterchange({
    ...envelopeOf(heading),
    guide: guide276,
    transactions: [body(heading, requests)],
  });
}

function body({ fileId, createdAt, sender, receiver }: FileHeading, requests: readonly StatusRequest[]): Segment[] {
  const time = createdAt.slice(11, 13) + createdAt.slice(14, 16);
  const segments = [
    segment("BHT", "0010", "13", fileId, formatD8(dayOf(createdAt)), time),
    segment("HL", "1", undefined, "20", "1"),
    segment("NM1", "PR", "2", receiver.name, undefined, undefined, undefined, undefined, "PI", receiver.id),
    segment("HL", "2", "1", "21", "1"),
    segment("NM1", "41", "2", sender.name, undefined, undefined, undefined, undefined, "46", sender.id),
  ];
  let levels = 2;
  const byProvider = Map.groupBy(requests, ({ claim }) => JSON.stringify(claim.billingProvider ?? null));
  for (const ofProvider of byProvider.values()) {
    const billing = ofProvider[0]?.claim.billingProvider;
    if (billing === undefined) continue;
    const provider = ++levels;
    segments.push(segment("HL", String(provider), "2", "19", "1"), providerSegment("1P", billing));
    for (const request of ofProvider) {
      const { claim } = request;
      if (claim.coverage === undefined) continue;
      const subscriber = ++levels;
      segments.push(
        segment("HL", String(subscriber), String(provider), "22", claim.patientIsSubscriber ? "0" : "1"),
        ...(claim.patientIsSubscriber ? [demographicSegment(claim.patient)] : []),
        memberSegment(claim.subscriber, claim.coverage.memberId),
      );
      if (!claim.patientIsSubscriber) {
        levels++;
        segments.push(
          segment("HL", String(levels), String(subscriber), "23"),
          demographicSegment(claim.patient),
          segment("NM1", "QC", "1", claim.patient.lastName, claim.patient.firstName, claim.patient.middleName),
        );
      }
      segments.push(...question(request));
    }
  }
  return segments;
}

/** Source: 005010X212 2200D and 2200E. */
function question({ claim, payerClaimNumber }: StatusRequest): readonly Segment[] {
  const { serviceFrom: from, serviceTo: to } = claim;
  return [
    segment("TRN", "1", claim.claimId),
    ...(payerClaimNumber === undefined ? [] : [segment("REF", "1K", payerClaimNumber)]),
    segment("REF", "EJ", claim.claimId),
    segment("AMT", "T3", formatX12Amount(claim.chargeCents)),
    segment(
      "DTP",
      "472",
      from === to ? "D8" : "RD8",
      from === to ? formatD8(from) : `${formatD8(from)}-${formatD8(to)}`,
    ),
  ];
}
