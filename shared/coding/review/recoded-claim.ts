import type { ClaimEvent } from "../../claim/claim-event.ts";
import { contentIdOf } from "../../claim/claim-id.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { Instant } from "../../values/instant.ts";

/**
 * A claim whose codes changed: it says the coded content from now on, and remembers what it said before, so that the
 * practice's file, dropped again, changes nothing back.
 */
export function recodedClaim(
  state: ClaimState,
  coded: Encounter,
  by: string,
  at: Instant,
): { readonly state: ClaimState; readonly events: readonly ClaimEvent[] } {
  const content = contentIdOf(coded);
  const { work, ...kept } = state;
  const next = { ...kept, version: state.version + 1, content, holds: [] };
  if (content === state.content) return { state: next, events: [] };
  const event: ClaimEvent = {
    claimId: state.claimId,
    key: `amended#${state.content}#${content}`,
    kind: "amended",
    at,
    detail: { from: state.content, to: content, lifecycle: state.lifecycle, by },
  };
  return { state: next, events: [event] };
}
