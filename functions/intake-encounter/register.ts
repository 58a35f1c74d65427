import { coveragesAsked, responsibleFor, unansweredCoverages } from "../../shared/claim/asked-coverage.ts";
import type { ClaimEvent } from "../../shared/claim/claim-event.ts";
import { claimIdOf, contentIdOf } from "../../shared/claim/claim-id.ts";
import { type ClaimState, correctedAfterBilling } from "../../shared/claim/claim-state.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { mendable } from "../../shared/claim/lifecycle.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { addCents, zeroCents } from "../../shared/values/money.ts";

/** An encounter under the names of its claim and content. */
export interface IncomingEncounter extends Tenant {
  readonly claimId: string;
  readonly content: string;
  readonly encounter: Encounter;
  /** Which version of a visit that is said piece by piece it was made from. */
  readonly gathered?: number | undefined;
  /** Everything that the visit charged is taken back: `encounter` is what it was. */
  readonly isWithdrawn?: boolean | undefined;
  /** A person mended the claim: which fields. It counts even where the claim once said the same. */
  readonly mended?: readonly string[] | undefined;
  /** The content that it adds a coverage to: where the claim says something else by now, it has nothing to add to. */
  readonly over?: string | undefined;
}

export type Registration =
  | { readonly kind: "create"; readonly state: ClaimState }
  /** `forward`: nothing shows that the claim was ever sent on. */
  | { readonly kind: "same"; readonly forward: boolean; readonly state?: ClaimState }
  /** The claim once said this and was mended since: an old file that comes again changes nothing back. */
  | { readonly kind: "earlier-version" }
  | { readonly kind: "amend"; readonly state: ClaimState; readonly event: ClaimEvent }
  /** `state`: the claim rests, and now waits for a person to look at the correction. */
  | { readonly kind: "refuse"; readonly event: ClaimEvent; readonly state?: ClaimState };

/**
 * What an encounter does to the claim of its name: starts it, repeats it, mends it while no payer has it, or comes too
 * late. `history` is needed only where the claim says something else than the encounter.
 */
export function register(
  existing: ClaimState | undefined,
  incoming: IncomingEncounter,
  { events, standing }: History,
  now: Instant,
): Registration {
  if (existing === undefined) return { kind: "create", state: newClaim(incoming, now) };
  const { claimId, content, gathered, isWithdrawn = false, mended, over } = incoming;
  const same: Registration = { kind: "same", forward: existing.lifecycle === "received" };
  const isOutOfDate = gathered !== undefined && existing.gathered !== undefined && gathered < existing.gathered;
  const hasNothingToAddTo = over !== undefined && existing.content !== over;
  if (isOutOfDate || hasNothingToAddTo) return same;
  const saysSame =
    existing.content === content || (standing !== undefined && isCompletion(standing, incoming) && !isWithdrawn);
  if (saysSame && isWithdrawn === isWithheld(existing)) return withGathered(same, existing, incoming);
  const isNews = mended !== undefined || (gathered !== undefined && gathered > (existing.gathered ?? 0));
  if (!isNews && events.some((event) => event.kind === "amended" && event.detail.from === content)) {
    return { kind: "earlier-version" };
  }
  const detail = {
    from: existing.content,
    to: content,
    lifecycle: existing.lifecycle,
    ...(mended === undefined ? {} : { mended: [...mended] }),
  };
  const word = isWithdrawn ? "withdrawn#" : mended === undefined ? "" : `mended#${existing.version}#`;
  if (!mendable.has(existing.lifecycle) && !isWithheld(existing)) {
    const event: ClaimEvent = { claimId, key: `late#${word}${content}`, kind: "late", at: now, detail };
    const state = reviewedClaim(existing, now);
    return { kind: "refuse", event, ...(state === undefined ? {} : { state }) };
  }
  return {
    kind: "amend",
    state: amendedClaim(existing, incoming),
    event: { claimId, key: `amended#${word}${existing.content}#${content}`, kind: "amended", at: now, detail },
  };
}

/** Taken back before a payer had it. */
function isWithheld({ lifecycle, fileId, billedCents }: ClaimState): boolean {
  return lifecycle === "voided" && fileId === undefined && billedCents === 0;
}

/** What a later version of the visit says is the same: an older version that is still on its way must not undo it. */
function withGathered(same: Registration, existing: ClaimState, { gathered }: IncomingEncounter): Registration {
  return gathered === undefined || gathered <= (existing.gathered ?? 0) || same.kind !== "same"
    ? same
    : { ...same, state: { ...existing, version: existing.version + 1, gathered } };
}

/** What is known of a claim that says something else. */
export interface History {
  readonly events: readonly ClaimEvent[];
  /** What the claim says now. */
  readonly standing?: Encounter | undefined;
}

/** The claim says the same with the coverage that its patient is registered with; the encounter left it to that. */
function isCompletion(standing: Encounter, { content, encounter }: IncomingEncounter): boolean {
  return (
    encounter.coverages.length === 0 &&
    encounter.patient.patientNumber !== undefined &&
    standing.coverages.length > 0 &&
    contentIdOf({ ...standing, coverages: [] }) === content
  );
}

/**
 * A claim that nobody works on goes to a person at once; one that is on its way, or with a person, keeps its place and the reason
 * with it, so that somebody looks when the payer is done.
 */
function reviewedClaim(existing: ClaimState, now: Instant): ClaimState | undefined {
  if (existing.holds.some(({ reason }) => reason === correctedAfterBilling)) return undefined;
  const rests = existing.work === undefined && ["adjudicated", "closed"].includes(existing.lifecycle);
  return {
    ...existing,
    version: existing.version + 1,
    holds: [...existing.holds, { reason: correctedAfterBilling, since: now }],
    ...(rests ? { work: { list: "review", due: now } } : {}),
  };
}

/** What the content decides of a state. */
function saidBy({ company, practice, content, encounter, gathered }: IncomingEncounter) {
  const { encounterId, frequency, payerClaimNumber } = encounter;
  const first = { encounterId, frequency: "1" as const, payerClaimNumber: undefined };
  const isCorrection = (frequency === "7" || frequency === "8") && payerClaimNumber !== undefined;
  return {
    content,
    ...(gathered === undefined ? {} : { gathered }),
    ...(encounter.claimType === "institutional" ? { claimType: encounter.claimType } : {}),
    ...(isCorrection
      ? { corrects: { frequency, payerClaimNumber, firstClaimId: claimIdOf(company, practice, first) } }
      : {}),
    payerId: coveragesAsked(encounter)[0]?.payerId ?? "none",
    coverages: unansweredCoverages(encounter),
    // A void asks for nothing.
    chargedCents: frequency === "8" ? zeroCents : addCents(...encounter.lines.map((line) => line.chargeCents)),
    serviceFrom: encounter.serviceFrom,
  };
}

function newClaim(incoming: IncomingEncounter, now: Instant): ClaimState {
  const { company, practice, claimId } = incoming;
  return {
    company,
    practice,
    claimId,
    version: 1,
    ...saidBy(incoming),
    lifecycle: incoming.isWithdrawn === true ? "voided" : "received",
    outcome: "none",
    responsibility: responsibleFor(incoming.encounter),
    holds: [],
    billedCents: zeroCents,
    paidCents: zeroCents,
    adjustedCents: zeroCents,
    patientCents: zeroCents,
    receivedAt: now,
    asks: 0,
    postings: [],
  };
}

/** The claim begins again; what the ledger holds stays. */
function amendedClaim(existing: ClaimState, incoming: IncomingEncounter): ClaimState {
  const { claimType, corrects, fileId, askId, coverageAnswer, finalizedAt, payerClaimNumber, work, rescrubs, ...kept } =
    existing;
  return {
    ...kept,
    ...saidBy(incoming),
    version: existing.version + 1,
    lifecycle: incoming.isWithdrawn === true ? "voided" : "received",
    outcome: "none",
    responsibility: responsibleFor(incoming.encounter),
    holds: [],
    asks: 0,
  };
}
