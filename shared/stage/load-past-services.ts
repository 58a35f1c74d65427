import type { KnownService } from "../claim/known-service.ts";
import type { Lifecycle } from "../claim/lifecycle.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { ServiceHistory } from "../ports/service-history.ts";
import type { LoadedClaim } from "./change-claims.ts";

/** Claims whose services were not given, or are told by another. */
const withdrawn: ReadonlySet<Lifecycle> = new Set<Lifecycle>(["superseded", "voided"]);

/**
 * What other claims of the same patients say was done up to the day of each claim, by claim id: the same history that the
 * scrubber keeps. Nothing is added here, so that a claim that is not yet scrubbed counts for nobody.
 */
export async function loadPastServices(
  { claims: store, services }: { readonly claims: ClaimStore; readonly services: ServiceHistory },
  company: string,
  claims: readonly LoadedClaim[],
): Promise<ReadonlyMap<string, readonly Pick<KnownService, "procedure" | "from">[]>> {
  const histories = new Map<string, readonly Pick<KnownService, "procedure" | "from">[]>();
  for (const [practice, ours] of Map.groupBy(claims, ({ state }) => state.practice)) {
    const known = await services.load(
      { company, practice },
      ours.map(({ encounter }) => encounter.patient),
    );
    const states = await store.load(company, [...new Set(known.flat().map(({ claimId }) => claimId))]);
    for (const [index, { state, encounter }] of ours.entries()) {
      const past = (known[index] ?? []).flatMap(({ claimId, content, services: done }) => {
        const other = states.get(claimId);
        const counts =
          claimId !== state.claimId &&
          other !== undefined &&
          other.content === content &&
          !withdrawn.has(other.lifecycle);
        return counts ? done.filter(({ from, procedure }) => from <= encounter.serviceFrom && procedure !== "") : [];
      });
      histories.set(state.claimId, past);
    }
  }
  return histories;
}
