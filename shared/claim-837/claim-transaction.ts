import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import type { BillingProvider } from "../claim/parties.ts";
import { dayOf, formatD8 } from "../values/day.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { partySegments } from "./loop-1000.ts";
import { billingProviderSegments } from "./loop-2000a.ts";
import { subscriberSegments } from "./loop-2000b.ts";
import { patientSegments } from "./loop-2000c.ts";

/** A claim from its CLM on, as the guide of its kind has it. */
export type ClaimLoops = (claim: Claim) => readonly Segment[];

/** A claim with who bills and whom it asks. */
export interface WritableClaim {
  readonly claim: Claim;
  readonly billing: BillingProvider;
  readonly coverage: Coverage;
}

/** How many claims may stand under one subscriber or patient; more of them repeat the level. Source: 005010X222A1 2300. */
const claimsPerPatient = 100;

/** Undefined for a claim that lacks who bills or whom it asks. */
export function asWritable(claim: Claim): WritableClaim | undefined {
  const { billingProvider: billing, coverage } = claim;
  return billing === undefined || coverage === undefined ? undefined : { claim, billing, coverage };
}

/**
 * Claims as one transaction set, from after ST to before SE: billing providers, their subscribers, their patients, each
 * with their claims, in the order in which they first come. Source: 005010X222A1.
 */
export function claimTransaction(
  heading: FileHeading,
  claims: readonly WritableClaim[],
  loopsOf: ClaimLoops,
): Segment[] {
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
  const subscriberLevel = (provider: number, ofSubscriber: Group): void => {
    const [{ claim: first, coverage, billing }] = ofSubscriber;
    const subscriber = level(provider, "22", !first.patientIsSubscriber);
    segments.push(...subscriberSegments(first, coverage, billing));
    if (first.patientIsSubscriber) {
      for (const { claim } of ofSubscriber) segments.push(...loopsOf(claim));
      return;
    }
    for (const ofPatient of grouped(ofSubscriber, ({ claim }) => claim.patient)) {
      level(subscriber, "23", false);
      segments.push(...patientSegments(ofPatient[0].claim, ofPatient[0].coverage));
      for (const { claim } of ofPatient) segments.push(...loopsOf(claim));
    }
  };
  for (const ofProvider of grouped(claims, ({ billing }) => billing)) {
    const provider = level(undefined, "20", true);
    segments.push(...billingProviderSegments(ofProvider[0].billing));
    const ofSubscribers = grouped(ofProvider, ({ claim, coverage }) => [
      coverage,
      claim.subscriber,
      claim.patientIsSubscriber,
    ]);
    for (const ofSubscriber of ofSubscribers) {
      for (const part of parted(ofSubscriber)) subscriberLevel(provider, part);
    }
  }
  return segments;
}

/** Everything that one claim says, with its provider, subscriber and patient, without levels. */
export function wholeClaimSegments(
  { claim, billing, coverage }: WritableClaim,
  loopsOf: ClaimLoops,
): readonly Segment[] {
  return [
    ...billingProviderSegments(billing),
    ...subscriberSegments(claim, coverage, billing),
    ...(claim.patientIsSubscriber ? [] : patientSegments(claim, coverage)),
    ...loopsOf(claim),
  ];
}

type Group = readonly [WritableClaim, ...WritableClaim[]];

/** Groups by what a key says, in the order in which the keys first come; no group is empty. */
function grouped(claims: readonly WritableClaim[], keyOf: (claim: WritableClaim) => unknown): readonly Group[] {
  const groups = new Map<string, [WritableClaim, ...WritableClaim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify(keyOf(claim));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** A group in parts of at most as many claims as may stand under one patient. */
function* parted(group: Group): Generator<Group> {
  for (let start = 0; start < group.length; start += claimsPerPatient) {
    const [first, ...rest] = group.slice(start, start + claimsPerPatient);
    if (first !== undefined) yield [first, ...rest];
  }
}
