import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Stage } from "../pipeline.ts";
import { type StageQueue, visibilityTimeout } from "./stage-queue.ts";

interface Watched {
  readonly stage: Stage;
  readonly queues: StageQueue;
  readonly handler: IFunction;
}

interface AlarmKind {
  /** The alarm is named `<stage>-<kind>`, and so is its heading in docs/runbook.md. */
  readonly kind: string;
  readonly says: string;
  readonly metric: (watched: Watched) => IMetric;
  /** It rings above this. */
  readonly above: (stage: Stage) => number;
  readonly periods: number;
  /** How many of the periods must be above. */
  readonly ofThem: number;
}

const fiveMinutes = Duration.minutes(5);

export const alarmKinds: readonly AlarmKind[] = [
  {
    kind: "dead-letters",
    says: "Messages were parked after failing too often.",
    metric: ({ queues }) =>
      queues.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
    above: () => 0,
    periods: 1,
    ofThem: 1,
  },
  {
    kind: "oldest-message",
    says: "A message has waited for longer than a second try takes.",
    metric: ({ queues }) =>
      queues.queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
    above: (stage) => visibilityTimeout(stage).toSeconds() + 1800,
    periods: 1,
    ofThem: 1,
  },
  {
    kind: "errors",
    says: "The function crashed, timed out or ran out of memory, twice in a quarter of an hour.",
    metric: ({ handler }) => handler.metricErrors({ period: fiveMinutes, statistic: Stats.SUM }),
    above: () => 0,
    periods: 3,
    ofThem: 2,
  },
  {
    kind: "throttles",
    says: "The account had no room to run the function for a quarter of an hour.",
    metric: ({ handler }) => handler.metricThrottles({ period: fiveMinutes, statistic: Stats.SUM }),
    above: () => 0,
    periods: 3,
    ofThem: 3,
  },
];

/** One alarm of each kind for a stage, all to one topic. Silence is no alarm: an idle queue reports nothing. */
export function createStageAlarms(scope: Construct, watched: Watched, topic: ITopic): readonly Alarm[] {
  return alarmKinds.map(({ kind, says, metric, above, periods, ofThem }) => {
    const name = `${watched.stage.name}-${kind}`;
    const alarm = new Alarm(scope, `Alarm-${kind}`, {
      alarmName: name,
      alarmDescription: `${says} See docs/runbook.md, "<stage>-${kind}".`,
      metric: metric(watched),
      threshold: above(watched.stage),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      datapointsToAlarm: ofThem,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    return alarm;
  });
}
