import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, EventSourceMapping, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogLevel, NodejsFunction, OutputFormat, SourceMapMode } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { type Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Stage } from "../pipeline.ts";
import { acceptFinding } from "./accept-finding.ts";
import { createStageAlarms } from "./stage-alarms.ts";
import { eligibilityEnvironment, type NextQueue, stageEnvironment } from "./stage-environment.ts";
import { type Foundations, stageStatements } from "./stage-policy.ts";
import type { StageQueue } from "./stage-queue.ts";

const root = join(import.meta.dirname, "../..");

export interface StageFunctionProps extends Foundations {
  readonly stage: Stage;
  /** The stage's own. */
  readonly queues: StageQueue;
  /** Those it sends to. */
  readonly next: readonly NextQueue[];
  readonly alarms: ITopic;
}

/** A stage at work: its function, role, log, alarms, and the mapping that feeds it from its queue. */
export class StageFunction extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, props: StageFunctionProps) {
    super(scope, id);
    const { stage, queues, next, alarms, key, buckets } = props;

    const logs = new LogGroup(this, "Logs", {
      encryptionKey: key,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `cleanclaim ${stage.name}`,
    });
    const policy = new ManagedPolicy(this, "Policy", {
      roles: [role],
      statements: [
        ...stageStatements(
          {
            access: stage.access,
            queue: queues.queue,
            next: next.map(({ queue }) => queue),
            logGroupArn: logs.logGroupArn,
          },
          props,
        ),
      ],
    });
    this.handler = new NodejsFunction(this, "Function", {
      description: `cleanclaim ${stage.name}`,
      entry: join(root, "functions", stage.name, "handler.ts"),
      handler: "handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: stage.memoryMiB,
      timeout: Duration.seconds(stage.timeoutSeconds),
      role: role.withoutPolicyUpdates(),
      logGroup: logs,
      environment: {
        ...stageEnvironment(next, props),
        ...eligibilityEnvironment(stage.name, this.node.tryGetContext("eligibilityUrl")),
      },
      awsSdkConnectionReuse: false,
      projectRoot: root,
      depsLockFilePath: join(root, "package-lock.json"),
      bundling: {
        target: "node24",
        format: OutputFormat.ESM,
        mainFields: ["module", "main"],
        minify: true,
        logLevel: LogLevel.WARNING,
        sourceMap: true,
        sourceMapMode: SourceMapMode.DEFAULT,
        sourcesContent: false,
        // The SDK that runs is the SDK that was tested, not the one the runtime has this month.
        bundleAwsSDK: true,
        // Some dependencies are CommonJS and ask for Node's own modules by require.
        banner: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
      },
    });
    this.handler.node.addDependency(policy);

    const mapping = new EventSourceMapping(this, "Mapping", {
      target: this.handler,
      eventSourceArn: queues.queue.queueArn,
      batchSize: stage.batchSize,
      maxBatchingWindow: Duration.seconds(stage.windowSeconds),
      // Lambda takes no less than two.
      maxConcurrency: Math.max(2, stage.concurrency),
      reportBatchItemFailures: true,
    });
    mapping.node.addDependency(policy);
    createStageAlarms(this, { stage, queues, handler: this.handler }, alarms);
    this.acceptFindings(stage, policy, buckets);
  }

  private acceptFindings(stage: Stage, policy: ManagedPolicy, buckets: Foundations["buckets"]): void {
    for (const { bucket, prefix } of [...stage.access.reads, ...stage.access.writes]) {
      acceptFinding(
        policy,
        `Documents are named by tenant and time, so the role is given the prefix ${prefix} and no more.`,
        `AwsSolutions-IAM5[Resource::<${logicalId(buckets[bucket])}.Arn>/${prefix}*]`,
      );
    }
    acceptFinding(
      this.handler,
      "The event source mapping bounds it. Reserving would fail in accounts with the initial quota of ten.",
      "HIPAA.Security-LambdaConcurrency",
    );
    acceptFinding(
      this.handler,
      "Invoked by its queue alone, which parks failed messages in its own dead-letter queue; this setting is for " +
        "asynchronous invocations.",
      "HIPAA.Security-LambdaDLQ",
    );
    acceptFinding(
      this.handler,
      "It talks to DynamoDB, S3, SQS and KMS alone, over TLS with its own role, and nothing can connect to it; a VPC " +
        "would add endpoints and their price, and guard nothing.",
      "HIPAA.Security-LambdaInsideVPC",
    );
  }
}

function logicalId(bucket: Bucket): string {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new TypeError(`${bucket.node.path} is no bucket of this stack`);
  return bucket.stack.getLogicalId(resource);
}
