import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { BucketName } from "../../shared/contracts/object-keys.ts";
import { acceptFinding } from "./accept-finding.ts";

/** The three buckets that hold documents, and the one that logs who touched them. */
export class DocumentBuckets extends Construct {
  readonly byName: Readonly<Record<BucketName, Bucket>>;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    const shut = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    };
    const accessLogs = new Bucket(this, "AccessLogs", {
      ...shut,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
    });
    acceptFinding(
      accessLogs,
      "S3 delivers server access logs only to buckets under its own keys (SSE-S3).",
      "HIPAA.Security-S3DefaultEncryptionKMS",
    );
    const bucket = (name: BucketName, construct: string) => {
      const made = new Bucket(this, construct, {
        ...shut,
        encryption: BucketEncryption.KMS,
        encryptionKey: key,
        // One data key for many objects: far fewer KMS calls.
        bucketKeyEnabled: true,
        serverAccessLogsBucket: accessLogs,
        serverAccessLogsPrefix: `${name}/`,
        lifecycleRules: [
          {
            abortIncompleteMultipartUploadAfter: Duration.days(7),
            // What was overwritten or deleted can be had back for a year.
            noncurrentVersionExpiration: Duration.days(365),
          },
        ],
      });
      new CfnOutput(scope, `${construct}Bucket`, { value: made.bucketName });
      return made;
    };
    this.byName = {
      inbound: bucket("inbound", "Inbound"),
      exchange: bucket("exchange", "Exchange"),
      reports: bucket("reports", "Reports"),
    };
    acceptFinding(
      this,
      "Objects are versioned and lie in three zones; a copy in a second region is the operator's choice, because PHI " +
        "may be bound to a region. docs/deploy.md says how to add one.",
      "HIPAA.Security-S3BucketReplicationEnabled",
    );
  }
}
