import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { checkEligibility } from "./check-eligibility.ts";

export const checkEligibilityStage: StageDefinition<ClaimMessage> = {
  name: "check-eligibility",
  message: ClaimMessage,
  work: (ports) => eachMessage(checkEligibility(ports)),
};
