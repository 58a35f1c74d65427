import { indexEngine } from "../../shared/coding/coding-engine.ts";
import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { runClaimStage } from "../../shared/stage/claim-stage.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { codeClaims } from "./code-claims.ts";
import { decideCoding } from "./code-encounter.ts";

export const codeEncounterStage: StageDefinition<ClaimMessage> = {
  name: "code-encounter",
  message: ClaimMessage,
  work: (ports) =>
    runClaimStage(ports, {
      from: "received",
      to: "coded",
      next: "check-eligibility",
      load: (_company, claims, codes) => codeClaims(ports.documents, indexEngine, claims, codes),
      decide: (state, encounter, now, _codes, tasks) => {
        const task = tasks?.get(state.claimId);
        if (task === undefined) throw new UncodedClaimError(state.claimId);
        return decideCoding(state, encounter, now, task);
      },
    }),
};

/** A claim came to be decided that was not coded: ours to mend. */
class UncodedClaimError extends Error {
  override readonly name = "UncodedClaimError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim was decided before it was coded");
    this.claimId = claimId;
  }
}
