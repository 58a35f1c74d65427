import { ObjectCreatedMessage } from "../../shared/contracts/messages.ts";
import { createdObjects } from "../../shared/stage/object-key.ts";
import { eachMessage } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { intakeEncounters } from "./intake.ts";

export const intakeEncounterStage: StageDefinition<ObjectCreatedMessage> = {
  name: "intake-encounter",
  message: ObjectCreatedMessage,
  work: (ports) => {
    const intake = intakeEncounters(ports);
    return eachMessage(async (message) => {
      for (const object of createdObjects(message)) await intake(object);
    });
  },
};
