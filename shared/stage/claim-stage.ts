import type { ClaimState } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import type { Encounter } from "../claim/encounter.ts";
import type { Lifecycle } from "../claim/lifecycle.ts";
import { serviceDays } from "../claim/service-days.ts";
import type { CodeBook } from "../codes/code-book.ts";
import { emptyCodeBook } from "../codes/empty-code-book.ts";
import type { ClaimMessage } from "../contracts/messages.ts";
import type { StageName } from "../contracts/stage-name.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { CodeSetStore } from "../ports/code-set-store.ts";
import type { NextStage } from "../ports/next-stage.ts";
import type { Instant } from "../values/instant.ts";
import { changeClaims, type LoadedClaim } from "./change-claims.ts";
import { createCodeLoader } from "./load-codes.ts";

/** A stage that takes claims one by one from one lifecycle to another. */
export interface ClaimStage<Known = undefined> {
  readonly from: Lifecycle;
  readonly to: Lifecycle;
  /** Where a claim goes from here; absent for the last of a chain. */
  readonly next?: StageName;
  /** Fetches what else the decisions on these claims of a company need, all at once. @param listing names the code sets at hand */
  readonly load?: (company: string, claims: readonly LoadedClaim[], codes: CodeBook, listing: string) => Promise<Known>;
  /** @param known what was loaded for the claims of this round */
  readonly decide: (
    state: ClaimState,
    encounter: Encounter,
    now: Instant,
    codes: CodeBook,
    known: Known | undefined,
  ) => Decision;
}

/** A message names a claim that is not stored. */
export class UnknownClaimError extends Error {
  override readonly name = "UnknownClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a message names a claim that is not stored");
    this.claimId = claimId;
  }
}

export interface ClaimStagePorts {
  readonly claims: ClaimStore;
  readonly codeSets: CodeSetStore;
  readonly next: NextStage;
  readonly clock: Clock;
}

/**
 * Runs a stage over a batch of messages. A claim still in `from` is decided, saved and sent on; one already in `to` is
 * only sent on again, because the first run may have died between save and send; one anywhere else is left alone.
 * Each is decided by the code sets of its days of service.
 * Answers in the order of the messages; a rejected one is to be tried again.
 */
export function runClaimStage<Known = undefined>(
  ports: ClaimStagePorts,
  stage: ClaimStage<Known>,
): (messages: readonly ClaimMessage[]) => Promise<readonly PromiseSettledResult<void>[]> {
  const loadCodes = createCodeLoader(ports.codeSets, ports.clock);
  return async (messages) => {
    const results: PromiseSettledResult<void>[] = messages.map(() => ({ status: "fulfilled", value: undefined }));
    for (const company of new Set(messages.map((message) => message.company))) {
      const ours = messages.flatMap((message, index) => (message.company === company ? [{ message, index }] : []));
      let codes = emptyCodeBook;
      let known: Known | undefined;
      const changes = await changeClaims(
        ports.claims,
        company,
        ours.map(({ message }) => message.claimId),
        {
          needsContent: (state) => state.lifecycle === stage.from,
          prepare: async (claims) => {
            // Named first: where one is imported in between, the name is the older one.
            const listing = await loadCodes.listing();
            codes = await loadCodes(claims.flatMap(({ encounter }) => serviceDays(encounter)));
            known = await stage.load?.(company, claims, codes, listing);
          },
          decide: (state, encounter) => {
            if (state.lifecycle === stage.from && encounter !== undefined) {
              return stage.decide(state, encounter, ports.clock.now(), codes, known);
            }
            return { events: [], postings: [], forward: state.lifecycle === stage.to };
          },
        },
      );
      const onward: ClaimMessage[] = [];
      for (const { message, index } of ours) {
        const change = changes.get(message.claimId);
        if (change === undefined || change.kind === "unknown") {
          results[index] = { status: "rejected", reason: new UnknownClaimError(message.claimId) };
        } else if (change.kind === "failed") {
          results[index] = { status: "rejected", reason: change.error };
        } else if (change.forward) {
          const { practice, claimId } = change.state;
          onward.push({ company, practice, claimId });
        }
      }
      if (stage.next !== undefined && onward.length > 0) await ports.next.send(stage.next, onward);
    }
    return results;
  };
}
