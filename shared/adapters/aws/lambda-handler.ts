import { createLog } from "../../stage/log.ts";
import { createQueueHandler, type QueueHandler } from "../../stage/queue-handler.ts";
import type { StageDefinition } from "../../stage/stage-definition.ts";
import { dynamoClient } from "./clients.ts";
import { readTableEnv } from "./env.ts";
import { dynamoFailureLog } from "./failure-log.ts";
import { awsStagePorts } from "./stage-ports.ts";

/** A stage as a Lambda function over its queue, its ports made once from the environment when the function starts. */
export function lambdaHandler<Message>(stage: StageDefinition<Message>): QueueHandler {
  const ports = awsStagePorts();
  const failures = dynamoFailureLog(dynamoClient(), readTableEnv());
  const log = createLog(process.env);
  return createQueueHandler(stage.name, stage.message, { failures, clock: ports.clock, log }, stage.work(ports));
}
