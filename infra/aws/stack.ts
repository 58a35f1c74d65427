import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { bucketNames } from "../../shared/contracts/object-keys.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import type { Stage } from "../pipeline.ts";
import { createAlarmTopic } from "./alarm-topic.ts";
import { ClaimTable } from "./claim-table.ts";
import { createDashboard } from "./dashboard.ts";
import { DocumentBuckets } from "./document-buckets.ts";
import { createKey } from "./encryption-key.ts";
import type { NextQueue } from "./stage-environment.ts";
import { StageFunction } from "./stage-function.ts";
import { StageQueue } from "./stage-queue.ts";
import { notifyQueues, StageSchedule } from "./stage-trigger.ts";

export interface PipelineStackProps extends StackProps {
  readonly pipeline: readonly Stage[];
  /** Who is asked to subscribe to the alarms. */
  readonly alarmEmail: string | undefined;
}

/** Storage and every stage of the pipeline, in whatever account and region it is deployed to. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { pipeline, alarmEmail, ...props }: PipelineStackProps) {
    super(scope, id, props);
    const key = createKey(this);
    const alarms = createAlarmTopic(this, key, alarmEmail);
    const table = new ClaimTable(this, "Claims", key);
    const buckets = new DocumentBuckets(this, "Documents", key).byName;

    const queued = pipeline.map((stage) => ({
      stage,
      trigger: stage.trigger,
      queues: new StageQueue(this, `${pascalCase(stage.name)}Queues`, { stage, key }),
    }));
    const byName = new Map(queued.map(({ stage, queues }) => [stage.name, queues]));
    const next = (name: StageName): NextQueue => {
      const queues = byName.get(name);
      if (queues === undefined) throw new Error(`the pipeline names a stage that it doesn't have: ${name}`);
      return { name, queue: queues.queue };
    };
    for (const name of bucketNames) notifyQueues(name, buckets[name], queued);

    const watched = queued.map(({ stage, queues }) => {
      const construct = pascalCase(stage.name);
      if (stage.trigger.kind === "schedule")
        new StageSchedule(this, `${construct}Schedule`, { cron: stage.trigger.cron, queues, key });
      new CfnOutput(this, `${construct}QueueUrl`, { value: queues.queue.queueUrl });
      const worker = new StageFunction(this, construct, {
        stage,
        queues,
        next: stage.next.map(next),
        alarms,
        key,
        table,
        buckets,
      });
      return { stage, queues, worker };
    });
    createDashboard(this, watched);
  }
}

/** "code-encounter" -> "CodeEncounter" */
export function pascalCase(name: StageName): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
