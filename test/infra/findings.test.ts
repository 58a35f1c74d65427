import { Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks, HIPAASecurityChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createUnbundledApp } from "./synthesis.ts";

const Reasons = z.record(z.string(), z.string());

/** Rule and reason of every finding that is let stand. */
function acceptedFindings(): readonly { readonly rule: string; readonly reason: string }[] {
  const { app } = createUnbundledApp();
  return app.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(Reasons.parse(data)))
      .map(([rule, reason]) => ({ rule: rule.replace(/^annotation::/i, "").replace(/\[.*$/, ""), reason })),
  );
}

describe("cdk-nag over the stack", () => {
  it("finds nothing in the HIPAA and AwsSolutions packs that has no written reason", () => {
    const { app } = createUnbundledApp();
    expect(new HIPAASecurityChecks(app).validateScope(app).violations).toEqual([]);
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });

  it("fails synthesis for a careless resource", () => {
    const { app, stack } = createUnbundledApp();
    new Bucket(stack, "Careless");
    expect(() => app.synth()).toThrow("HIPAA.Security-S3BucketSSLRequestsOnly");
  });

  it("lets these rules be broken and no other", () => {
    expect([...new Set(acceptedFindings().map(({ rule }) => rule))].sort()).toEqual([
      "AwsSolutions-IAM5",
      "HIPAA.Security-DynamoDBInBackupPlan",
      "HIPAA.Security-LambdaConcurrency",
      "HIPAA.Security-LambdaDLQ",
      "HIPAA.Security-LambdaInsideVPC",
      "HIPAA.Security-S3BucketReplicationEnabled",
      "HIPAA.Security-S3DefaultEncryptionKMS",
    ]);
    for (const { reason } of acceptedFindings()) expect(reason.length).toBeGreaterThan(40);
  });
});
