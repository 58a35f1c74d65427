import { Aws } from "aws-cdk-lib";
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { BucketName } from "../../shared/contracts/object-keys.ts";
import type { Trigger } from "../pipeline.ts";
import { eventBridgeCron } from "./event-bridge-cron.ts";
import { useKey } from "./stage-policy.ts";
import type { StageQueue } from "./stage-queue.ts";

/**
 * Tells queues of new objects. Written into the bucket itself and not through the CDK's notification handler, which
 * would add a function, with rights on every bucket, to the account.
 */
export function notifyQueues(
  bucketName: BucketName,
  bucket: Bucket,
  stages: readonly { readonly trigger: Trigger; readonly queues: StageQueue }[],
): void {
  const told = stages.flatMap(({ trigger, queues }) =>
    trigger.kind === "object-created" && trigger.bucket === bucketName ? [{ prefix: trigger.prefix, queues }] : [],
  );
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new TypeError(`${bucket.node.path} is no bucket of this stack`);
  for (const { queues } of told) {
    queues.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: "ObjectCreated",
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [queues.queue.queueArn],
        // Naming the bucket would make a circle: S3 makes no bucket whose notifications it can't yet deliver.
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    );
    resource.node.addDependency(queues.queue);
  }
  if (told.length === 0) return;
  resource.notificationConfiguration = {
    queueConfigurations: told.map(({ prefix, queues }) => ({
      event: "s3:ObjectCreated:*",
      queue: queues.queue.queueArn,
      filter: { s3Key: { rules: [{ name: "prefix", value: prefix }] } },
    })),
  };
}

export interface StageScheduleProps {
  readonly cron: string;
  readonly queues: StageQueue;
  readonly key: IKey;
}

/** A clock that puts a tick into a stage's queue. A tick that can't be delivered is parked with the stage's dead letters. */
export class StageSchedule extends Construct {
  constructor(scope: Construct, id: string, { cron, queues, key }: StageScheduleProps) {
    super(scope, id);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    });
    const policy = new ManagedPolicy(this, "Policy", {
      roles: [role],
      statements: [
        new PolicyStatement({
          sid: "Tick",
          actions: ["sqs:SendMessage"],
          resources: [queues.queue.queueArn, queues.deadLetters.queueArn],
        }),
        useKey(key, ["sqs"]),
      ],
    });
    const schedule = new CfnSchedule(this, "Schedule", {
      scheduleExpression: eventBridgeCron(cron),
      scheduleExpressionTimezone: "UTC",
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: queues.queue.queueArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ tick: "<aws.scheduler.scheduled-time>" }),
        retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 20 },
        deadLetterConfig: { arn: queues.deadLetters.queueArn },
      },
    });
    schedule.node.addDependency(policy);
  }
}
