import type { ClaimState, WorkList } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import { type Lifecycle, lifecycleRank } from "../claim/lifecycle.ts";
import { addDays, dayOf, startOf } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";

/** Status requests a claim may cost before a person looks at it. */
export const maxAsks = 4;

/** Days until the next question, by how many were asked: +7, +14, +14, then a person. */
const daysToNextAsk: readonly number[] = [7, 7, 14, 14];

/** A payer that holds the claim can be asked about it. */
export function isAskable(state: ClaimState): boolean {
  return (
    (state.lifecycle === "payer-accepted" || state.lifecycle === "pended") &&
    state.finalizedAt === undefined &&
    state.asks < maxAsks
  );
}

/**
 * What to do with a claim whose follow-up is due and that can't be asked about: no acknowledgment in time makes it
 * lost; a payer that said it was done and sent no remittance goes to the missing-ERA list; a claim asked about often
 * enough goes to a person. Never a resend: a person decides that.
 */
export function escalate(state: ClaimState, now: Instant): Decision {
  const to = (list: WorkList, lifecycle: Lifecycle, reason: string): Decision => ({
    state: {
      ...state,
      version: state.version + 1,
      lifecycle,
      holds: [...state.holds.filter((hold) => hold.reason !== reason), { reason, since: now }],
      work: { list, due: now },
    },
    events: [
      { claimId: state.claimId, key: `lost#${reason}#${state.version}`, kind: "lost", at: now, detail: { reason } },
    ],
    postings: [],
    forward: false,
  });
  if (state.finalizedAt !== undefined) return to("missing-era", state.lifecycle, "missing-era");
  if (lifecycleRank[state.lifecycle] < lifecycleRank["payer-accepted"]) return to("lost", "lost", "no-acknowledgment");
  return to("review", state.lifecycle, "no-answer");
}

/** The claim once a status request about it is in a file: the next question comes when the payer had its time. */
export function markAsked(state: ClaimState, fileId: string, now: Instant): ClaimState {
  const asks = state.asks + 1;
  const days = daysToNextAsk[Math.min(asks, daysToNextAsk.length) - 1] ?? 14;
  return {
    ...state,
    version: state.version + 1,
    asks,
    askId: fileId,
    work: { list: "follow-up", due: startOf(addDays(dayOf(now), days)) },
  };
}
