import type { ClaimState } from "../claim/claim-state.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { NextStage } from "../ports/next-stage.ts";
import { changeClaims } from "./change-claims.ts";

/**
 * Sends claims that wait for what the scrubber found through it again, with what they say unchanged: a rule, a code set or a
 * profile may have. Saved before they are sent: one whose message was lost is sent by calling again. Answers how many.
 */
export async function rescrubClaims(
  { claims, next }: { readonly claims: ClaimStore; readonly next: NextStage },
  company: string,
  claimIds: readonly string[],
): Promise<number> {
  const changes = await changeClaims(claims, company, claimIds, {
    decide: (state) =>
      isHeldByScrub(state)
        ? { state: again(state), events: [], postings: [], forward: true }
        : { events: [], postings: [], forward: state.lifecycle === "coded" && state.rescrubs !== undefined },
  });
  const messages = [...changes.values()].flatMap((change) =>
    (change.kind === "saved" || change.kind === "unchanged") && change.forward
      ? [{ company, practice: change.state.practice, claimId: change.state.claimId }]
      : [],
  );
  if (messages.length > 0) await next.send("scrub-claim", messages);
  return messages.length;
}

/** What the coder waits for is no finding of the scrubber's. */
const codersReasons: ReadonlySet<string> = new Set(["no-diagnosis", "uncoded-diagnosis", "uncoded-line"]);

function isHeldByScrub({ lifecycle, work, holds }: ClaimState): boolean {
  return lifecycle === "needs-fix" && work?.list === "held" && !holds.some(({ reason }) => codersReasons.has(reason));
}

function again({ work, ...state }: ClaimState): ClaimState {
  return {
    ...state,
    version: state.version + 1,
    lifecycle: "coded",
    holds: [],
    rescrubs: (state.rescrubs ?? 0) + 1,
  };
}
