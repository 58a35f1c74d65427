import { contentIdOf } from "../../claim/claim-id.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import { repairEncounter } from "../../edits/repairs/repair-encounter.ts";
import type { LoadedClaim } from "../change-claims.ts";

export interface RepairedClaim extends LoadedClaim {
  /** What was mended and where; empty where nothing was. */
  readonly log: readonly string[];
}

/** A claim as it says what it means, its faults of form mended: the state then names the new content. */
export function repairClaim({ state, encounter }: LoadedClaim): RepairedClaim {
  const repaired = repairEncounter(encounter);
  if (repaired.log.length === 0) return { state, encounter, log: [] };
  const next: ClaimState = { ...state, content: contentIdOf(repaired.encounter) };
  return { state: next, encounter: repaired.encounter, log: repaired.log };
}
