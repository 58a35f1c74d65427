import { waitsForCoder } from "../claim/coding-holds.ts";
import type { ClaimMessage } from "../contracts/messages.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { NextStage } from "../ports/next-stage.ts";
import { changeClaims } from "./change-claims.ts";

/**
 * Something new is known of a visit, as a note that came later: a claim that waits for a coder, or has not been coded yet,
 * is coded again. Any other is left alone.
 */
export async function recodeClaim(
  { claims, next }: { readonly claims: ClaimStore; readonly next: NextStage },
  { company, practice, claimId }: ClaimMessage,
): Promise<void> {
  const changes = await changeClaims(claims, company, [claimId], {
    decide: (state) => {
      if (state.practice !== practice) return { events: [], postings: [], forward: false };
      if (state.lifecycle !== "needs-fix" || !waitsForCoder(state)) {
        return { events: [], postings: [], forward: state.lifecycle === "received" };
      }
      const { work: _, ...kept } = state;
      return {
        state: { ...kept, version: state.version + 1, lifecycle: "received", holds: [] },
        events: [],
        postings: [],
        forward: true,
      };
    },
  });
  const change = changes.get(claimId);
  if (change?.kind === "failed") throw change.error;
  if (change !== undefined && change.kind !== "unknown" && change.forward)
    await next.send("code-encounter", [{ company, practice, claimId }]);
}
