import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { tableDefinition } from "../../shared/adapters/aws/table.ts";
import { idOf, synthesizeTemplate } from "./synthesis.ts";

const template = synthesizeTemplate();
const key = idOf(template, "AWS::KMS::Key", {});
const keyArn = { "Fn::GetAtt": [key, "Arn"] };
const keptOnDelete = { DeletionPolicy: "RetainExceptOnCreate", UpdateReplacePolicy: "Retain" };

describe("the claim table", () => {
  it("has the shape that the adapters use, on demand, encrypted, recoverable to any second, undeletable", () => {
    const { partitionKey, sortKey, timeToLive, index } = tableDefinition;
    template.hasResource("AWS::DynamoDB::Table", {
      ...keptOnDelete,
      Properties: {
        KeySchema: [
          { AttributeName: partitionKey, KeyType: "HASH" },
          { AttributeName: sortKey, KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: index.name,
            KeySchema: [
              { AttributeName: index.partitionKey, KeyType: "HASH" },
              { AttributeName: index.sortKey, KeyType: "RANGE" },
            ],
            Projection: { ProjectionType: index.projection },
          },
        ],
        BillingMode: "PAY_PER_REQUEST",
        SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: keyArn },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
        DeletionProtectionEnabled: true,
      },
    });
  });
});

describe("buckets", () => {
  const buckets = Object.keys(template.findResources("AWS::S3::Bucket"));
  const documents = Object.keys(
    template.findResources("AWS::S3::Bucket", { Properties: { LoggingConfiguration: Match.anyValue() } }),
  );

  it("are three for documents and one for who touched them", () => {
    expect(documents).toHaveLength(3);
    expect(buckets).toHaveLength(4);
  });

  it("are shut to the public, versioned and kept when the stack goes", () => {
    template.allResources("AWS::S3::Bucket", keptOnDelete);
    template.allResourcesProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
      LifecycleConfiguration: { Rules: Match.anyValue() },
    });
  });

  it("take nothing that does not come over TLS 1.2", () => {
    for (const bucket of buckets)
      template.hasResourceProperties("AWS::S3::BucketPolicy", {
        Bucket: { Ref: bucket },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
            Match.objectLike({ Effect: "Deny", Condition: { NumericLessThan: { "s3:TlsVersion": 1.2 } } }),
          ]),
        },
      });
  });

  it("encrypt documents under the one key and log every access", () => {
    const logs = buckets.find((bucket) => !documents.includes(bucket));
    for (const prefix of ["inbound/", "exchange/", "reports/"])
      template.hasResourceProperties("AWS::S3::Bucket", {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: keyArn },
            },
          ],
        },
        LoggingConfiguration: { DestinationBucketName: { Ref: logs }, LogFilePrefix: prefix },
      });
  });

  it("are named in the outputs", () => {
    for (const output of ["InboundBucket", "ExchangeBucket", "ReportsBucket", "TableName", "AlarmTopic"])
      template.hasOutput(output, {});
  });
});

describe("the key", () => {
  it("turns every year and is kept when the stack goes", () => {
    template.hasResource("AWS::KMS::Key", { ...keptOnDelete, Properties: { EnableKeyRotation: true } });
  });

  it("can be used by S3 and CloudWatch for this account alone", () => {
    template.hasResourceProperties("AWS::KMS::Key", {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: ["s3.amazonaws.com", "cloudwatch.amazonaws.com"] },
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          }),
        ]),
      },
    });
  });

  it("covers logs, which are kept for a year, and the alarm topic", () => {
    template.allResources("AWS::Logs::LogGroup", keptOnDelete);
    template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 365, KmsKeyId: keyArn });
    template.allResourcesProperties("AWS::SNS::Topic", { KmsMasterKeyId: keyArn });
  });
});
