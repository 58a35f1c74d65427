import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { RemittanceMessage } from "../../shared/contracts/messages.ts";
import { companyOfReceivedKey } from "../../shared/contracts/object-keys.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { RemittanceRecord, RemittanceStore } from "../../shared/ports/remittance-store.ts";
import { claimImbalances, paymentImbalances } from "../../shared/remittance/balance.ts";
import { postRemittance } from "../../shared/remittance/post-remittance.ts";
import { readRemittance } from "../../shared/remittance/read-835.ts";
import { remittanceIdOf } from "../../shared/remittance/remittance-id.ts";
import type { ProviderAdjustment, RemittanceHeader, RemittedClaim } from "../../shared/remittance/remitted-claim.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import { closeCorrectedClaims } from "../../shared/stage/close-corrected-claims.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { addCents, type Cents, zeroCents } from "../../shared/values/money.ts";

export interface PostRemittancePorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly remittances: RemittanceStore;
  readonly clock: Clock;
}

/** How many claims of a remittance are posted together. */
const chunkSize = 100;

/** The message names a remittance that is not in the file: the file was replaced, or the message is not ours. */
export class MissingRemittanceError extends Error {
  override readonly name = "MissingRemittanceError";
  constructor() {
    super("a message names a remittance that is not in its file");
  }
}

type Unmatched = RemittanceRecord["unmatched"][number];

/**
 * Posts one payment of an 835: each claim payment to its claim under a name that the payment decides, then the payment
 * itself with what in it was not ours and whether it and all in it balance.
 * Posting again changes nothing. Source: 005010X221A1, balancing of BPR02, CLP04 and PLB.
 */
export function postRemittances(ports: PostRemittancePorts): (message: RemittanceMessage) => Promise<void> {
  return async ({ company, key, transaction }) => {
    const source = companyOfReceivedKey(key) === company ? await ports.documents.read("exchange", key) : undefined;
    if (source === undefined) throw new MissingRemittanceError();
    const now = ports.clock.now();
    let header: RemittanceHeader | undefined;
    let providerAdjustments: readonly ProviderAdjustment[] = [];
    let claimsCents: Cents = zeroCents;
    let claimsBalance = true;
    let count = 0;
    const unmatched: Unmatched[] = [];
    let waiting: RemittedClaim[] = [];
    for await (const item of readRemittance(source, transaction)) {
      if (item.kind === "header") header = item.header;
      else if (item.kind === "end") providerAdjustments = item.providerAdjustments;
      else if (header !== undefined) {
        count++;
        claimsBalance &&= claimImbalances(item.claim).length === 0;
        claimsCents = addCents(claimsCents, item.claim.paidCents);
        waiting.push(item.claim);
        if (waiting.length < chunkSize) continue;
        unmatched.push(...(await post(ports.claims, company, header, waiting, now)));
        waiting = [];
      }
    }
    if (header === undefined) throw new MissingRemittanceError();
    if (waiting.length > 0) unmatched.push(...(await post(ports.claims, company, header, waiting, now)));
    const providerAdjustmentCents = addCents(...providerAdjustments.map((adjustment) => adjustment.cents));
    await ports.remittances.record({
      company,
      remittanceId: remittanceIdOf(header),
      paidCents: header.paidCents,
      claimsCents,
      providerAdjustmentCents,
      claims: count,
      unmatched,
      balanced: claimsBalance && paymentImbalances(header, claimsCents, providerAdjustmentCents).length === 0,
      at: now,
    });
  };
}

/** Posts a chunk; answers the payments that belong to no claim of ours. */
async function post(
  claims: ClaimStore,
  company: string,
  header: RemittanceHeader,
  remitted: readonly RemittedClaim[],
  now: Instant,
): Promise<readonly Unmatched[]> {
  const remittanceId = remittanceIdOf(header);
  const byClaim = Map.groupBy(remitted, (claim) => claim.claimId);
  const changes = await changeClaims(claims, company, [...byClaim.keys()], {
    decide: (state) => postAll(state, byClaim.get(state.claimId) ?? [], remittanceId, now),
  });
  await closeCorrectedClaims(claims, company, changes.values(), now);
  const unmatched: Unmatched[] = [];
  for (const [claimId, change] of changes) {
    if (change.kind === "failed") throw change.error;
    if (change.kind !== "unknown") continue;
    for (const { position, paidCents } of byClaim.get(claimId) ?? []) {
      unmatched.push({ position, reason: "unknown-claim", cents: paidCents });
    }
  }
  return unmatched.sort((a, b) => a.position - b.position);
}

/** Several payments of one remittance on one claim (a reversal and its correction), in their order, as one decision. */
function postAll(state: ClaimState, remitted: readonly RemittedClaim[], remittanceId: string, now: Instant): Decision {
  let current = state;
  const postings: Decision["postings"][number][] = [];
  for (const claim of remitted) {
    const decision = postRemittance(current, claim, remittanceId, now);
    postings.push(...decision.postings);
    if (decision.state !== undefined) current = { ...decision.state, version: state.version + 1 };
  }
  return { state: current === state ? undefined : current, events: [], postings, forward: false };
}
