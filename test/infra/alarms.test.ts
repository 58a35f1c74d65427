import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { alarmKinds } from "../../infra/aws/stage-alarms.ts";
import { visibilityTimeout } from "../../infra/aws/stage-queue.ts";
import { pipeline } from "../../infra/pipeline.ts";
import { idOf, synthesizeTemplate } from "./synthesis.ts";

const template = synthesizeTemplate();
const runbook = readFileSync(join(import.meta.dirname, "../../docs/runbook.md"), "utf8");

describe.each(pipeline)("alarms of $name", (stage) => {
  it("ring for the first dead letter", () => {
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      AlarmName: `${stage.name}-dead-letters`,
      MetricName: "ApproximateNumberOfMessagesVisible",
      Dimensions: [
        { Name: "QueueName", Value: { "Fn::GetAtt": [Match.stringLikeRegexp("DeadLetters"), "QueueName"] } },
      ],
      Threshold: 0,
      EvaluationPeriods: 1,
      ComparisonOperator: "GreaterThanThreshold",
      TreatMissingData: "notBreaching",
    });
  });

  it("ring for a message that a second try did not clear", () => {
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      AlarmName: `${stage.name}-oldest-message`,
      MetricName: "ApproximateAgeOfOldestMessage",
      Threshold: visibilityTimeout(stage).toSeconds() + 1800,
    });
  });

  it("ring for a function that fails or can't run", () => {
    const handler = idOf(template, "AWS::Lambda::Function", { Description: `cleanclaim ${stage.name}` });
    for (const [kind, metric] of [
      ["errors", "Errors"],
      ["throttles", "Throttles"],
    ])
      template.hasResourceProperties("AWS::CloudWatch::Alarm", {
        AlarmName: `${stage.name}-${kind}`,
        MetricName: metric,
        Dimensions: [{ Name: "FunctionName", Value: { Ref: handler } }],
      });
  });
});

describe("every alarm", () => {
  const alarms = Object.values(template.findResources("AWS::CloudWatch::Alarm")).map((resource) =>
    z.object({ AlarmName: z.string(), AlarmActions: z.array(z.unknown()) }).parse(resource.Properties),
  );

  it("tells the alarm topic", () => {
    const topic = idOf(template, "AWS::SNS::Topic", {});
    for (const alarm of alarms) expect(alarm.AlarmActions).toEqual([{ Ref: topic }]);
  });

  it("has its heading in the runbook, with what it means and what to do", () => {
    for (const { AlarmName } of alarms) {
      const stage = pipeline.find(({ name }) => AlarmName.startsWith(`${name}-`));
      const heading = `## ${AlarmName.replace(stage?.name ?? "", "<stage>")}\n`;
      expect(runbook).toContain(heading);
      const chapter = runbook.split(heading)[1]?.split("\n## ")[0];
      for (const part of ["### Description", "### Investigation", "### Resolution"]) expect(chapter).toContain(part);
    }
  });

  it("leaves no heading in the runbook that no alarm has", () => {
    const headings = [...runbook.matchAll(/^## <stage>-(.+)$/gm)].map(([, kind]) => kind);
    expect(headings).toEqual(alarmKinds.map(({ kind }) => kind));
  });
});
