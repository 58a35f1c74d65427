import type { ClaimState } from "../claim/claim-state.ts";
import { closeCorrected, closeVoid, takesEffect } from "../claim-status/close-corrected.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Instant } from "../values/instant.ts";
import { type Change, changeClaims } from "./change-claims.ts";

/** Corrections of corrections that are followed: a claim is not replaced more often. */
const mostCorrections = 50;

/**
 * Closes what replacements and voids are about, once the payer has taken them: told after every change that could make
 * it so, because whoever saw it first may have died before closing. Doing it again changes nothing.
 */
export async function closeCorrectedClaims(
  claims: ClaimStore,
  company: string,
  changes: Iterable<Change>,
  now: Instant,
): Promise<void> {
  for (const change of changes) {
    if (change.kind !== "saved" && change.kind !== "unchanged") continue;
    const by = change.state;
    if (!takesEffect(by)) continue;
    const corrected = await findCorrected(claims, company, by);
    if (corrected === undefined) continue;
    await changed(claims, company, corrected, (state) => closeCorrected(state, by, now));
    if (by.corrects?.frequency === "8") await changed(claims, company, by.claimId, closeVoid);
  }
}

async function changed(
  claims: ClaimStore,
  company: string,
  claimId: string,
  decide: (state: ClaimState) => ReturnType<typeof closeCorrected>,
): Promise<void> {
  const change = (await changeClaims(claims, company, [claimId], { decide })).get(claimId);
  if (change?.kind === "failed") throw change.error;
}

/**
 * Among the claims of an encounter, from its first to the one that replaced it last, the one to which the payer gave the
 * number that is named; undefined where none of ours has it.
 */
async function findCorrected(claims: ClaimStore, company: string, { claimId, corrects }: ClaimState) {
  let next = corrects?.firstClaimId;
  for (let count = 0; next !== undefined && next !== claimId && count < mostCorrections; count++) {
    const state = (await claims.load(company, [next])).get(next);
    if (state === undefined) return undefined;
    if (state.payerClaimNumber === corrects?.payerClaimNumber) return state.claimId;
    next = state.correctedBy;
  }
  return undefined;
}
