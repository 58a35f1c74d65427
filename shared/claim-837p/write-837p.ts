import type { Claim } from "../claim/claim.ts";
import type { BillingProvider, Coverage } from "../claim/encounter.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { dayOf, formatD8 } from "../values/day.ts";
import { guide837p } from "../x12/guides/837p/index.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { writeInterchange } from "../x12/writer.ts";
import { partySegments } from "./loop-1000.ts";
import { billingProviderSegments } from "./loop-2000a.ts";
import { subscriberSegments } from "./loop-2000b.ts";
import { patientSegments } from "./loop-2000c.ts";
import { claimSegments } from "./loop-2300.ts";
import { claimProviderSegments } from "./loop-2310.ts";
import { otherPayerSegments } from "./loop-2320.ts";
import { serviceLineSegments } from "./loop-2400.ts";

/** A claim can't be written without who bills and whom it asks: an edit should have held it. */
export class UnwritableClaimError extends Error {
  override readonly name = "UnwritableClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim without billing provider or coverage can't be written");
    this.claimId = claimId;
  }
}

interface WritableClaim {
  readonly claim: Claim;
  readonly billing: BillingProvider;
  readonly coverage: Coverage;
}

/**
 * Claims as one 837P interchange with one transaction set: billing providers, their subscribers, their patients, each
 * with their claims, in the order in which they first come. The same input gives the same bytes.
 * @param claims of one payer, at most 5,000
 * @throws UnwritableClaimError
 * Source: 005010X222A1.
 */
export function write837p(heading: FileHeading, claims: readonly Claim[]): string {
  return writeInterchange({
    sender: { qualifier: "ZZ", id: heading.sender.id },
    receiver: { qualifier: "ZZ", id: heading.receiver.id.slice(0, 15) },
    usage: heading.sender.usage,
    at: heading.createdAt,
    controlNumber: heading.controlNumber,
    guide: guide837p,
    transactions: [body(heading, claims.map(writable))],
  });
}

function writable(claim: Claim): WritableClaim {
  const { billingProvider: billing, coverage } = claim;
  if (billing === undefined || coverage === undefined) throw new UnwritableClaimError(claim.claimId);
  return { claim, billing, coverage };
}

function body(heading: FileHeading, claims: readonly WritableClaim[]): Segment[] {
  const { fileId, createdAt } = heading;
  const time = createdAt.slice(11, 13) + createdAt.slice(14, 16);
  const segments = [
    segment("BHT", "0019", "00", fileId, formatD8(dayOf(createdAt)), time, "CH"),
    ...partySegments(heading),
  ];
  let levels = 0;
  const level = (parent: number | undefined, code: "20" | "22" | "23", hasChildren: boolean): number => {
    levels++;
    segments.push(
      segment("HL", String(levels), parent === undefined ? undefined : String(parent), code, hasChildren ? "1" : "0"),
    );
    return levels;
  };
  for (const ofProvider of grouped(claims, ({ billing }) => billing)) {
    const provider = level(undefined, "20", true);
    segments.push(...billingProviderSegments(ofProvider[0].billing));
    for (const ofSubscriber of grouped(ofProvider, ({ claim, coverage }) => [
      coverage,
      claim.subscriber,
      claim.patientIsSubscriber,
    ])) {
      const [{ claim: first, coverage }] = ofSubscriber;
      const subscriber = level(provider, "22", !first.patientIsSubscriber);
      segments.push(...subscriberSegments(first, coverage));
      if (first.patientIsSubscriber) {
        for (const { claim } of ofSubscriber) segments.push(...wholeClaim(claim));
        continue;
      }
      for (const ofPatient of grouped(ofSubscriber, ({ claim }) => claim.patient)) {
        level(subscriber, "23", false);
        segments.push(...patientSegments(ofPatient[0].claim, ofPatient[0].coverage));
        for (const { claim } of ofPatient) segments.push(...wholeClaim(claim));
      }
    }
  }
  return segments;
}

function wholeClaim(claim: Claim): readonly Segment[] {
  return [
    ...claimSegments(claim),
    ...claimProviderSegments(claim),
    ...claim.otherCoverages.flatMap((coverage) => otherPayerSegments(claim, coverage)),
    ...claim.lines.flatMap((line) => serviceLineSegments(claim, line)),
  ];
}

/** Groups by what a key says, in the order in which the keys first come; no group is empty. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
