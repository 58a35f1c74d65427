import { type ClaimState, clockLists, type WorkList } from "../claim/claim-state.ts";
import type { Lifecycle } from "../claim/lifecycle.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Clock } from "../ports/clock.ts";
import { changeClaims } from "./change-claims.ts";

/** Why a person takes a claim off a list. */
export const closingReasons = ["done", "withdrawn", "billed-elsewhere", "duplicate", "uncollectible"] as const;
export type ClosingReason = (typeof closingReasons)[number];

export type Closing =
  | { readonly kind: "closed"; readonly list: WorkList }
  | { readonly kind: "nothing-waits" | "unknown" }
  /** The claim would neither be sent nor closed: it is to be mended, or given up by another reason. */
  | { readonly kind: "not-done"; readonly list: WorkList };

/** No payer has the claim: taken off its list, it would be forgotten. */
const unsent: ReadonlySet<Lifecycle> = new Set<Lifecycle>([
  "needs-fix",
  "file-failed",
  "rejected-by-clearinghouse",
  "rejected-by-payer",
]);

/** Takes a claim off the list on which it waits for a person. What is owed stays: nothing is written off. */
export async function closeWork(
  { claims, clock }: { readonly claims: ClaimStore; readonly clock: Clock },
  company: string,
  claimId: string,
  because: ClosingReason,
): Promise<Closing> {
  let closing: Closing = { kind: "unknown" };
  await changeClaims(claims, company, [claimId], {
    decide: (state) => {
      closing = decide(state, because);
      if (closing.kind !== "closed") return { events: [], postings: [], forward: false };
      const { work, ...kept } = state;
      const next: ClaimState = {
        ...kept,
        version: state.version + 1,
        holds: [],
        ...(unsent.has(state.lifecycle) ? { lifecycle: "closed" as const } : {}),
      };
      const event = {
        claimId,
        key: `worked#${state.version}`,
        kind: "worked" as const,
        at: clock.now(),
        detail: { list: closing.list, because, holds: state.holds.map(({ reason }) => reason) },
      };
      return { state: next, events: [event], postings: [], forward: false };
    },
  });
  return closing;
}

function decide({ work, lifecycle }: ClaimState, because: ClosingReason): Closing {
  if (work === undefined || clockLists.includes(work.list)) return { kind: "nothing-waits" };
  return because === "done" && unsent.has(lifecycle)
    ? { kind: "not-done", list: work.list }
    : { kind: "closed", list: work.list };
}
