import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Stage } from "../pipeline.ts";

export interface StageQueueProps {
  readonly stage: Stage;
  readonly key: IKey;
}

/** A stage's queue and the dead-letter queue behind it. Messages carry ids only; both are encrypted all the same. */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { stage, key }: StageQueueProps) {
    super(scope, id);
    const encrypted = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      // A data key serves for this long: one KMS call where the default makes twelve.
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      // The longest there is. A letter's age counts from the first send, so both queues keep it equally long.
      retentionPeriod: Duration.days(14),
    };
    this.deadLetters = new Queue(this, "DeadLetters", encrypted);
    this.queue = new Queue(this, "Queue", {
      ...encrypted,
      visibilityTimeout: visibilityTimeout(stage),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: stage.maxReceives },
    });
  }
}

/**
 * How long a message stays hidden while a function works on it.
 * Source: AWS Lambda developer guide, "Creating and configuring an Amazon SQS event source mapping": six times the
 * function's timeout, plus the batching window.
 */
export function visibilityTimeout(stage: Pick<Stage, "timeoutSeconds" | "windowSeconds">): Duration {
  return Duration.seconds(6 * stage.timeoutSeconds + stage.windowSeconds);
}
