import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { eventBridgeCron } from "../../infra/aws/event-bridge-cron.ts";
import { pascalCase } from "../../infra/aws/stack.ts";
import { pipeline } from "../../infra/pipeline.ts";
import { queueUrlVariable } from "../../shared/adapters/aws/env.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { idOf, synthesizeTemplate } from "./synthesis.ts";

const template = synthesizeTemplate();
const table = idOf(template, "AWS::DynamoDB::Table", {});
const key = idOf(template, "AWS::KMS::Key", {});
const bucketIds = {
  inbound: idOf(template, "AWS::S3::Bucket", { LoggingConfiguration: { LogFilePrefix: "inbound/" } }),
  exchange: idOf(template, "AWS::S3::Bucket", { LoggingConfiguration: { LogFilePrefix: "exchange/" } }),
  reports: idOf(template, "AWS::S3::Bucket", { LoggingConfiguration: { LogFilePrefix: "reports/" } }),
};

const Statement = z.object({
  Sid: z.string(),
  Effect: z.literal("Allow"),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.union([z.array(z.unknown()), z.unknown().transform((resource) => [resource])]),
});
const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });

const arnOf = (id: string) => ({ "Fn::GetAtt": [id, "Arn"] });
const objectsOf = (id: string, prefix: string) => ({ "Fn::Join": ["", [arnOf(id), `/${prefix}*`]] });

function queueIds(stage: StageName): { readonly queue: string; readonly deadLetters: string } {
  const ids = Object.keys(template.findResources("AWS::SQS::Queue"));
  const [queue] = ids.filter((id) => id.startsWith(`${pascalCase(stage)}QueuesQueue`));
  const [deadLetters] = ids.filter((id) => id.startsWith(`${pascalCase(stage)}QueuesDeadLetters`));
  if (queue === undefined || deadLetters === undefined) throw new Error(`no queues for ${stage}`);
  return { queue, deadLetters };
}

/** What the function's own role allows, by statement id; fails when the role is not the function's alone. */
function statementsOf(stage: StageName): ReadonlyMap<string, z.infer<typeof Statement>> {
  const role = idOf(template, "AWS::IAM::Role", { Description: `cleanclaim ${stage}` });
  template.resourcePropertiesCountIs("AWS::Lambda::Function", { Role: arnOf(role) }, 1);
  const policy = idOf(template, "AWS::IAM::ManagedPolicy", { Roles: [{ Ref: role }] });
  const { PolicyDocument } = Policy.parse(template.findResources("AWS::IAM::ManagedPolicy")[policy]?.Properties);
  return new Map(PolicyDocument.Statement.map((statement) => [statement.Sid, statement]));
}

describe.each(pipeline)("$name", (stage) => {
  const { queue, deadLetters } = queueIds(stage.name);
  const handler = idOf(template, "AWS::Lambda::Function", { Description: `cleanclaim ${stage.name}` });

  it("has a queue that hides a message for six tries and parks it after the last", () => {
    const { Properties } = template.findResources("AWS::SQS::Queue")[queue] ?? {};
    expect(Properties).toMatchObject({
      RedrivePolicy: { deadLetterTargetArn: arnOf(deadLetters), maxReceiveCount: stage.maxReceives },
      VisibilityTimeout: 6 * stage.timeoutSeconds + stage.windowSeconds,
      KmsMasterKeyId: arnOf(key),
    });
  });

  it("runs the newest Node on Arm with the table's memory and timeout", () => {
    template.hasResourceProperties("AWS::Lambda::Function", {
      Description: `cleanclaim ${stage.name}`,
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      MemorySize: stage.memoryMiB,
      Timeout: stage.timeoutSeconds,
    });
  });

  it("is fed in batches of which it answers the failures alone", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      EventSourceArn: arnOf(queue),
      FunctionName: { Ref: handler },
      BatchSize: stage.batchSize,
      MaximumBatchingWindowInSeconds: stage.windowSeconds,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: stage.concurrency },
    });
    // More than ten at once need a window; less than two at once can't be asked for.
    expect(stage.batchSize > 10 ? stage.windowSeconds : 1).toBeGreaterThanOrEqual(1);
    expect(stage.concurrency).toBeGreaterThanOrEqual(2);
  });

  it("is told where the table, the buckets and the next queues are", () => {
    const next = stage.next.map((name) => [queueUrlVariable(name), { Ref: queueIds(name).queue }]);
    expect(template.findResources("AWS::Lambda::Function")[handler]?.Properties.Environment.Variables).toEqual({
      NODE_OPTIONS: "--enable-source-maps",
      TABLE_NAME: { Ref: table },
      BUCKET_INBOUND: { Ref: bucketIds.inbound },
      BUCKET_EXCHANGE: { Ref: bucketIds.exchange },
      BUCKET_REPORTS: { Ref: bucketIds.reports },
      ...Object.fromEntries(next),
    });
  });

  it("has a role of its own in which every action is spelled out", () => {
    const actions = [...statementsOf(stage.name).values()].flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("reaches documents by the prefixes of the table alone", () => {
    const statements = statementsOf(stage.name);
    const places = (list: typeof stage.access.reads) =>
      list.map(({ bucket, prefix }) => objectsOf(bucketIds[bucket], prefix));
    expect(statements.get("ReadDocuments")?.Resource ?? []).toEqual(places(stage.access.reads));
    expect(statements.get("WriteDocuments")?.Resource ?? []).toEqual(places(stage.access.writes));
    const s3Actions = [...statements].filter(([, { Action }]) => Action.some((action) => action.startsWith("s3:")));
    const readBuckets = new Set(stage.access.reads.map(({ bucket }) => bucket));
    expect(s3Actions.map(([sid]) => sid)).toEqual([
      ...(readBuckets.size > 0 ? ["ReadDocuments", "FindDocuments"] : []),
      ...(stage.access.writes.length > 0 ? ["WriteDocuments"] : []),
    ]);
    expect(statements.get("FindDocuments")?.Resource ?? []).toEqual(
      [...readBuckets].map((name) => arnOf(bucketIds[name])),
    );
  });

  it("sends to the next stages alone, and receives from its own queue alone", () => {
    const statements = statementsOf(stage.name);
    expect(statements.get("Forward")?.Resource ?? []).toEqual(stage.next.map((name) => arnOf(queueIds(name).queue)));
    const sending = [...statements.values()].filter(({ Action }) => Action.includes("sqs:SendMessage"));
    expect(sending).toHaveLength(stage.next.length > 0 ? 1 : 0);
    expect(statements.get("Receive")?.Resource).toEqual([arnOf(queue)]);
  });

  it("reads and writes items of the one table and queries its index, no more", () => {
    const statements = statementsOf(stage.name);
    const { Action, Resource } = statements.get("Table") ?? {};
    expect(Resource).toEqual([arnOf(table)]);
    const writes = ["BatchWriteItem", "DeleteItem", "PutItem", "UpdateItem"].map((action) => `dynamodb:${action}`);
    expect(Action?.filter((action) => writes.includes(action)).length).toBe(stage.access.table === "read" ? 0 : 4);
    expect(Action).not.toContain("dynamodb:Scan");
    expect(statements.get("Lists")?.Action).toEqual(["dynamodb:Query"]);
    expect(statements.get("Lists")?.Resource).toEqual([{ "Fn::Join": ["", [arnOf(table), "/index/work"]] }]);
  });

  it("has its trigger", () => {
    const { trigger } = stage;
    if (trigger.kind === "schedule")
      template.hasResourceProperties("AWS::Scheduler::Schedule", {
        ScheduleExpression: eventBridgeCron(trigger.cron),
        ScheduleExpressionTimezone: "UTC",
        Target: {
          Arn: arnOf(queue),
          Input: '{"tick":"<aws.scheduler.scheduled-time>"}',
          DeadLetterConfig: { Arn: arnOf(deadLetters) },
        },
      });
    if (trigger.kind === "object-created") {
      const notified = template.findResources("AWS::S3::Bucket")[bucketIds[trigger.bucket]];
      expect(notified?.Properties.NotificationConfiguration.QueueConfigurations).toContainEqual({
        Event: "s3:ObjectCreated:*",
        Queue: arnOf(queue),
        Filter: { S3Key: { Rules: [{ Name: "prefix", Value: trigger.prefix }] } },
      });
      // S3 asks the queue before it makes the bucket.
      const policy = idOf(template, "AWS::SQS::QueuePolicy", { Queues: [{ Ref: queue }] });
      expect(notified?.DependsOn).toContain(policy);
      template.hasResourceProperties("AWS::SQS::QueuePolicy", {
        Queues: [{ Ref: queue }],
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Principal: { Service: "s3.amazonaws.com" },
              Action: "sqs:SendMessage",
              Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
            }),
          ]),
        },
      });
    }
  });
});

describe("the stack", () => {
  it("has one function, mapping, log and role for a stage, and no custom resource", () => {
    for (const type of ["AWS::Lambda::Function", "AWS::Lambda::EventSourceMapping", "AWS::Logs::LogGroup"])
      template.resourceCountIs(type, pipeline.length);
    expect(
      Object.keys(template.findResources("AWS::Lambda::Function")).every((id) => /Function[0-9A-F]{8}$/.test(id)),
    ).toBe(true);
  });

  it("gives no role an AWS managed or inline policy", () => {
    template.resourceCountIs("AWS::IAM::Policy", 0);
    template.allResourcesProperties("AWS::IAM::Role", { ManagedPolicyArns: Match.absent(), Policies: Match.absent() });
  });

  it("takes no message that does not come over TLS", () => {
    template.allResourcesProperties("AWS::SQS::QueuePolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      },
    });
  });

  it("shows every stage on the dashboard", () => {
    const dashboard = JSON.stringify(template.findResources("AWS::CloudWatch::Dashboard"));
    for (const { name } of pipeline) expect(dashboard).toContain(name);
  });

  it("knows no account and no region", () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/\b\d{12}\b|\b(us|eu|ap)-[a-z]+-\d\b/);
  });
});
