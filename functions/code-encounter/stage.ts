import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { runClaimStage } from "../../shared/stage/claim-stage.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { decideCoding } from "./code-encounter.ts";

export const codeEncounterStage: StageDefinition<ClaimMessage> = {
  name: "code-encounter",
  message: ClaimMessage,
  work: (ports) =>
    runClaimStage(ports, { from: "received", to: "coded", next: "check-eligibility", decide: decideCoding }),
};
