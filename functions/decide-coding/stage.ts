import { ObjectCreatedMessage } from "../../shared/contracts/messages.ts";
import { createdObjects } from "../../shared/stage/object-key.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { decideCoding } from "./decide-coding.ts";

export const decideCodingStage: StageDefinition<ObjectCreatedMessage> = {
  name: "decide-coding",
  message: ObjectCreatedMessage,
  work: (ports) => {
    const decide = decideCoding(ports);
    return eachMessage(async (message) => {
      for (const { key } of createdObjects(message)) await decide(key);
    });
  },
};
