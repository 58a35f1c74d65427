import type { CodingTask } from "../../shared/claim/coding-task.ts";
import { engines } from "../../shared/coding/engines/catalog.ts";
import type { ClaimMessage } from "../../shared/contracts/messages.ts";
import { type ClaimStagePorts, runClaimStage } from "../../shared/stage/claim-stage.ts";
import type { BatchWork } from "../../shared/stage/queue-handler.ts";
import { recodeClaim } from "../../shared/stage/recode-claim.ts";
import { type CodeClaimsPorts, codeClaims, hasNewNotes } from "./code-claims.ts";
import { decideCoding } from "./code-encounter.ts";

export interface CodingPorts extends ClaimStagePorts, CodeClaimsPorts {}

/** A claim came to be decided that was not coded: ours to mend. */
class UncodedClaimError extends Error {
  override readonly name = "UncodedClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim was decided before it was coded");
    this.claimId = claimId;
  }
}

/**
 * Codes received claims by their notes and words, keeps what was made of each, and sends on those that are sure. A note
 * that comes while its visit is coded is seen by whoever looks last: it is written before its claim is looked at, and
 * looked for after the claim is saved.
 */
export function codeEncounters(ports: CodingPorts): BatchWork<ClaimMessage> {
  const waiting = new Map<string, CodingTask>();
  const work = runClaimStage(ports, {
    from: "received",
    to: "coded",
    next: "check-eligibility",
    load: (company, claims, codes) => codeClaims(ports, engines, company, claims, codes),
    decide: (state, encounter, now, _codes, tasks) => {
      const task = tasks?.get(state.claimId);
      if (task === undefined) throw new UncodedClaimError(state.claimId);
      if (task.standing === "review") waiting.set(state.claimId, task);
      return decideCoding(state, encounter, now, task);
    },
  });
  return async (messages) => {
    const results = await work(messages);
    for (const { claimId } of messages) {
      const task = waiting.get(claimId);
      waiting.delete(claimId);
      if (task !== undefined && (await hasNewNotes(ports.documents, task))) await recodeClaim(ports, task);
    }
    return results;
  };
}
