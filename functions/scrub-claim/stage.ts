import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { runClaimStage } from "../../shared/stage/claim-stage.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { decideScrub } from "./scrub-claim.ts";

export const scrubClaimStage: StageDefinition<ClaimMessage> = {
  name: "scrub-claim",
  message: ClaimMessage,
  work: (ports) => runClaimStage(ports, { from: "coded", to: "validated", decide: decideScrub }),
};
