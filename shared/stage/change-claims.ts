import type { ClaimState } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import type { Encounter } from "../claim/encounter.ts";
import type { ClaimStore } from "../ports/claim-store.ts";

/** What became of a claim: `forward` says whether the decision (or an earlier run of it) sends it on. */
export type Change =
  | { readonly kind: "saved"; readonly state: ClaimState; readonly forward: boolean }
  | { readonly kind: "unchanged"; readonly state: ClaimState; readonly forward: boolean }
  | { readonly kind: "failed"; readonly error: Error }
  | { readonly kind: "unknown" };

/** A claim with what it says. */
export interface LoadedClaim {
  readonly state: ClaimState;
  readonly encounter: Encounter;
}

export interface Decider {
  /** Whether the decision needs what the claim says, besides its state. */
  readonly needsContent?: (state: ClaimState) => boolean;
  /** Fetches what the decisions on these claims need; told before each round of decisions that has any. */
  readonly prepare?: (claims: readonly LoadedClaim[]) => Promise<void>;
  readonly decide: (state: ClaimState, encounter: Encounter | undefined) => Decision;
}

/** Somebody else kept changing the claim while we decided: the message is tried again. */
export class ContendedClaimError extends Error {
  override readonly name = "ContendedClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim kept changing under us");
    this.claimId = claimId;
  }
}

const maxRounds = 8;

/**
 * Loads claims, decides, records, and saves each over the version it read; a claim that changed meanwhile is decided
 * again. History and money are recorded before the state that counts them, under keys that their content decides: a
 * crash in between is repaired by doing it all again.
 */
export async function changeClaims(
  claims: ClaimStore,
  company: string,
  claimIds: readonly string[],
  decider: Decider,
): Promise<ReadonlyMap<string, Change>> {
  const changes = new Map<string, Change>();
  let waiting = [...new Set(claimIds)];
  for (let round = 0; waiting.length > 0; round++) {
    if (round === maxRounds) {
      for (const claimId of waiting) changes.set(claimId, { kind: "failed", error: new ContendedClaimError(claimId) });
      break;
    }
    waiting = await changeOnce(claims, company, waiting, decider, changes);
  }
  return changes;
}

/** One round; answers the claims that changed under us. */
async function changeOnce(
  claims: ClaimStore,
  company: string,
  claimIds: readonly string[],
  decider: Decider,
  changes: Map<string, Change>,
): Promise<string[]> {
  const states = await claims.load(company, claimIds);
  for (const claimId of claimIds) if (!states.has(claimId)) changes.set(claimId, { kind: "unknown" });
  const wanted = [...states.values()].filter((state) => decider.needsContent?.(state) ?? false);
  const contents = wanted.length === 0 ? new Map<string, Encounter>() : await claims.loadContents(company, wanted);

  if (contents.size > 0) {
    const loaded = [...states.values()].flatMap((state) => {
      const encounter = contents.get(state.claimId);
      return encounter === undefined ? [] : [{ state, encounter }];
    });
    await decider.prepare?.(loaded);
  }

  const decisions: { readonly next: ClaimState; readonly decision: Decision }[] = [];
  const events: Decision["events"][number][] = [];
  const postings: Decision["postings"][number][] = [];
  for (const state of states.values()) {
    try {
      const decision = decider.decide(state, contents.get(state.claimId));
      events.push(...decision.events);
      postings.push(...decision.postings);
      if (decision.state === undefined) {
        changes.set(state.claimId, { kind: "unchanged", state, forward: decision.forward });
      } else {
        decisions.push({ next: decision.state, decision });
      }
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error("a decision failed", { cause });
      changes.set(state.claimId, { kind: "failed", error });
    }
  }
  const rewritten = decisions.flatMap(({ next: { claimId, content }, decision: { encounter } }) =>
    encounter === undefined ? [] : [{ claimId, content, encounter }],
  );
  if (rewritten.length > 0) await claims.putContents(company, rewritten);
  if (events.length > 0 || postings.length > 0) await claims.record(company, events, postings);
  const saved = decisions.length === 0 ? [] : await claims.save(decisions.map((each) => each.next));
  const again: string[] = [];
  for (const [index, { next, decision }] of decisions.entries()) {
    if (saved[index] === "saved") changes.set(next.claimId, { kind: "saved", state: next, forward: decision.forward });
    else again.push(next.claimId);
  }
  return again;
}
