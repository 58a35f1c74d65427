import { type ClaimState, hasMoney } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import { type Lifecycle, lifecycleRank } from "../claim/lifecycle.ts";
import type { Posting } from "../claim/posting.ts";
import { addDays, dayOf, startOf } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";
import { subtractCents, zeroCents } from "../values/money.ts";

/** How long a payer is given to take back what it paid on a claim that was replaced or voided. */
const reversalDays = 45;

const ends: Readonly<Record<string, Lifecycle>> = { "7": "superseded", "8": "voided" };

/** Whether the payer has taken a replacement or void, so that what it corrects is a claim no more. */
export function takesEffect({ corrects, lifecycle }: ClaimState): boolean {
  return (
    corrects !== undefined &&
    lifecycle !== "rejected-by-payer" &&
    lifecycleRank[lifecycle] >= lifecycleRank["payer-accepted"]
  );
}

/**
 * The claim that a replacement or void is about, once the payer has taken that: its charge is taken out of the ledger,
 * because the replacement charges anew, and nobody asks about it any more. What was paid on it stays until the payer
 * takes it back. Closing again changes nothing.
 * Source: 005010X222A1 2300 CLM05-3.
 */
export function closeCorrected(state: ClaimState, by: ClaimState, now: Instant): Decision {
  const lifecycle = ends[by.corrects?.frequency ?? ""];
  if (lifecycle === undefined || lifecycleRank[state.lifecycle] >= lifecycleRank[lifecycle]) {
    return { events: [], postings: [], forward: false };
  }
  const posting: Posting = {
    claimId: state.claimId,
    key: `charge#corrected#${by.claimId}`,
    at: now,
    entries: [{ kind: "charge", cents: subtractCents(zeroCents, state.billedCents) }],
  };
  const isOpen = hasMoney(state);
  return {
    state: {
      ...state,
      version: state.version + 1,
      lifecycle,
      correctedBy: by.claimId,
      chargedCents: zeroCents,
      billedCents: zeroCents,
      responsibility: "nobody",
      holds: isOpen ? [{ reason: "reversal-due", since: now }] : [],
      work: isOpen ? { list: "review", due: startOf(addDays(dayOf(now), reversalDays)) } : undefined,
    },
    events: [
      {
        claimId: state.claimId,
        key: `corrected#${by.claimId}`,
        kind: "corrected",
        at: now,
        detail: { by: by.claimId, lifecycle },
      },
    ],
    postings: state.billedCents === 0 ? [] : [posting],
    forward: false,
  };
}

/** A void has nothing to be paid and nothing to be asked about: with the claim that it voids it is done. */
export function closeVoid(state: ClaimState): Decision {
  const unchanged: Decision = { events: [], postings: [], forward: false };
  if (state.corrects?.frequency !== "8" || !takesEffect(state)) return unchanged;
  if (lifecycleRank[state.lifecycle] >= lifecycleRank.closed) return unchanged;
  return {
    ...unchanged,
    state: {
      ...state,
      version: state.version + 1,
      lifecycle: "closed",
      responsibility: "nobody",
      holds: [],
      work: undefined,
    },
  };
}
