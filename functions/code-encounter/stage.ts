import { ClaimMessage } from "../../shared/contracts/messages.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { codeEncounters } from "./code-encounters.ts";

export const codeEncounterStage: StageDefinition<ClaimMessage> = {
  name: "code-encounter",
  message: ClaimMessage,
  work: codeEncounters,
};
