import { App } from "aws-cdk-lib";
import { pipeline, type Stage } from "../pipeline.ts";
import { PipelineStack } from "./stack.ts";

export interface AppOptions {
  /** Where the cloud assembly is written. The CDK's command line names it by itself. */
  readonly outdir?: string;
  /** More of the CDK's context, as for tests that need no bundles. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly pipeline?: readonly Stage[];
}

/** The CDK's own switches, here and not in cdk.json, so that whoever builds the app gets the same one. */
const switches = {
  // Access logs come by bucket policy: new buckets take no ACLs.
  "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy": true,
  "@aws-cdk/core:enablePartitionLiterals": true,
  // A template that CloudFormation would refuse is an error here and not there.
  "@aws-cdk/core:validateAgainstDefaultRules": true,
  "@aws-cdk/core:strictCfnValidateErrors": true,
};

/** The pipeline as a CDK app. `-c alarmEmail=<address>` subscribes an address to the alarms. */
export function createApp(options: AppOptions = {}): { readonly app: App; readonly stack: PipelineStack } {
  const app = new App({
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
    analyticsReporting: false,
    context: { ...switches, ...options.context },
  });
  const alarmEmail: unknown = app.node.tryGetContext("alarmEmail");
  if (alarmEmail !== undefined && typeof alarmEmail !== "string") throw new TypeError("alarmEmail must be an address");
  const stack = new PipelineStack(app, "cleanclaim", {
    description: "cleanclaim: encounters in, accepted and paid claims out",
    terminationProtection: true,
    pipeline: options.pipeline ?? pipeline,
    alarmEmail,
  });
  return { app, stack };
}
