import { type Fate, fateOf } from "../../../infra/local/payer/fate.ts";
import type { Claim } from "../../../shared/claim/claim.ts";
import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { dependentClaim, soundClaim } from "../../builders/sound-claim.ts";

export const seed = 7;

/** Claims of both kinds, each of a patient's own; enough of them for every fate to be met. */
export function manyClaims(count: number): readonly Claim[] {
  return Array.from({ length: count }, (_, index) => {
    const claimId = `CLAIM${String(index).padStart(6, "0")}`;
    const chargeCents = 1 + ((index * 7919) % 30_000);
    const overrides: Partial<EncounterInput> = {
      encounterId: `V-${index}`,
      lines: [
        { procedure: "99213", modifiers: ["25"], chargeCents, pointers: [1] },
        { procedure: "87880", chargeCents: 2501, units: 2, pointers: [1, 2] },
        ...(index % 5 === 0 ? [{ procedure: "36415", chargeCents: 0, pointers: [1] }] : []),
      ],
    };
    return index % 3 === 0 ? dependentClaim(overrides, claimId) : soundClaim(overrides, claimId);
  });
}

/** A claim with that fate at its first coming. */
export function claimWith(fate: Fate, overrides: Partial<EncounterInput> = {}): Claim {
  const claimId = claimIdWith(fate);
  return soundClaim({ encounterId: claimId, ...overrides }, claimId);
}

export function claimIdWith(fate: Fate): string {
  for (let index = 0; ; index++) if (fateOf(seed, `F${index}`) === fate) return `F${index}`;
}
