import type { Claim } from "../claim/claim.ts";
import type { Edit } from "./edit.ts";
import { type Trait, traitsOf } from "./trait.ts";

/** Combinations of traits to remember: beyond it the table starts anew, so that strange claims cannot fill the memory. */
const remembered = 2000;

/**
 * Sorts edits by what they concern, so that a claim meets only those that may have something to say of it. Claims of one
 * kind share a list that is made once.
 */
export function relevantEdits(edits: readonly Edit[]): (claim: Claim) => readonly Edit[] {
  const lists = new Map<string, readonly Edit[]>();
  return (claim) => {
    const traits = traitsOf(claim);
    const type = claim.claimType;
    const kind = `${type} ${traits.join(" ")}`;
    const known = lists.get(kind);
    if (known !== undefined) return known;
    if (lists.size >= remembered) lists.clear();
    const shown: ReadonlySet<Trait> = new Set(traits);
    const list = edits.filter(
      ({ claimType, concerns }) =>
        (claimType ?? type) === type && (concerns === undefined || concerns.some((trait) => shown.has(trait))),
    );
    lists.set(kind, list);
    return list;
  };
}
