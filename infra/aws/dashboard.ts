import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric, Stats, TextWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { Stage } from "../pipeline.ts";
import type { StageFunction } from "./stage-function.ts";
import type { StageQueue } from "./stage-queue.ts";

export interface WatchedStage {
  readonly stage: Stage;
  readonly queues: StageQueue;
  readonly worker: StageFunction;
}

const period = Duration.minutes(5);

/** One page for the whole pipeline: a graph for each question, a line for each stage. */
export function createDashboard(scope: Construct, stages: readonly WatchedStage[]): Dashboard {
  const graph = (title: string, line: (stage: WatchedStage, label: string) => IMetric) =>
    new GraphWidget({ title, width: 12, height: 6, left: stages.map((stage) => line(stage, stage.stage.name)) });
  return new Dashboard(scope, "Dashboard", {
    defaultInterval: Duration.days(1),
    widgets: [
      [
        new TextWidget({
          width: 24,
          height: 2,
          markdown: "**cleanclaim**: what each alarm means and what to do is in docs/runbook.md, by the alarm's name.",
        }),
      ],
      [
        graph("Waiting (messages)", ({ queues }, label) =>
          queues.queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM, label }),
        ),
        graph("Oldest message (seconds)", ({ queues }, label) =>
          queues.queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM, label }),
        ),
      ],
      [
        graph("Dead letters (messages)", ({ queues }, label) =>
          queues.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM, label }),
        ),
        graph("Errors (invocations)", ({ worker }, label) =>
          worker.handler.metricErrors({ period, statistic: Stats.SUM, label }),
        ),
      ],
      [
        graph("Invocations", ({ worker }, label) =>
          worker.handler.metricInvocations({ period, statistic: Stats.SUM, label }),
        ),
        graph("Duration, 95th percentile (milliseconds)", ({ worker }, label) =>
          worker.handler.metricDuration({ period, statistic: Stats.percentile(95), label }),
        ),
      ],
    ],
  });
}
