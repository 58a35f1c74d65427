import { ObjectCreatedMessage } from "../../shared/contracts/messages.ts";
import { createdObjects } from "../../shared/stage/object-key.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { receiveResponse } from "./receive-response.ts";

export const receiveResponseStage: StageDefinition<ObjectCreatedMessage> = {
  name: "receive-response",
  message: ObjectCreatedMessage,
  work: (ports) => {
    const receive = receiveResponse(ports);
    return eachMessage(async (message) => {
      for (const { key } of createdObjects(message)) await receive(key);
    });
  },
};
