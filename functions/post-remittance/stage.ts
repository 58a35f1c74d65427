import { RemittanceMessage } from "../../shared/contracts/messages.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { postRemittances } from "./post-remittance.ts";

export const postRemittanceStage: StageDefinition<RemittanceMessage> = {
  name: "post-remittance",
  message: RemittanceMessage,
  work: (ports) => eachMessage(postRemittances(ports)),
};
