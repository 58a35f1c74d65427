import type { ClaimEvent } from "./claim-event.ts";
import type { ClaimState } from "./claim-state.ts";
import type { Encounter } from "./encounter.ts";
import type { Posting } from "./posting.ts";

/** What a stage makes of a claim. The shell saves it; nothing else does. */
export interface Decision {
  /** The state to save, its version one above the state that was read; absent when the claim stays as it is. */
  readonly state?: ClaimState | undefined;
  /** What the claim says from now on, where that changes: `state.content` names it. Stored before the state is. */
  readonly encounter?: Encounter | undefined;
  readonly events: readonly ClaimEvent[];
  readonly postings: readonly Posting[];
  /** Whether the claim goes on to the next stage. */
  readonly forward: boolean;
}
