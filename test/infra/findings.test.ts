import { App, Stack, Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks, HIPAASecurityChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkApp } from "../../infra/aws/check-app.ts";
import { createUnbundledApp, temporaryFolder } from "./synthesis.ts";

const Reasons = z.record(z.string(), z.string());

const { app } = createUnbundledApp();

/** Rule and reason of every finding that is let stand. */
const accepted = app.node.findAll().flatMap((construct) =>
  construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(Reasons.parse(data)))
    .map(([rule, reason]) => ({ rule: rule.replace(/^annotation::/i, "").replace(/\[.*$/, ""), reason })),
);

describe("cdk-nag over the stack", () => {
  it("finds nothing in the HIPAA and AwsSolutions packs that has no written reason", () => {
    expect(new HIPAASecurityChecks(app).validateScope(app).violations).toEqual([]);
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });

  it("fails synthesis for a careless resource", () => {
    const careless = new App({ outdir: temporaryFolder() });
    new Bucket(new Stack(careless, "stack"), "Careless");
    checkApp(careless);
    expect(() => careless.synth()).toThrow("HIPAA.Security-S3BucketSSLRequestsOnly");
  });

  it("lets these rules be broken and no other", () => {
    expect([...new Set(accepted.map(({ rule }) => rule))].sort()).toEqual([
      "AwsSolutions-IAM5",
      "HIPAA.Security-DynamoDBInBackupPlan",
      "HIPAA.Security-LambdaConcurrency",
      "HIPAA.Security-LambdaDLQ",
      "HIPAA.Security-LambdaInsideVPC",
      "HIPAA.Security-S3BucketReplicationEnabled",
      "HIPAA.Security-S3DefaultEncryptionKMS",
    ]);
    for (const { reason } of accepted) expect(reason.length).toBeGreaterThan(40);
  });
});
