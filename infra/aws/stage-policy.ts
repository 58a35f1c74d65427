import { Aws } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { BucketName } from "../../shared/contracts/object-keys.ts";
import type { Access } from "../pipeline.ts";
import type { ClaimTable } from "./claim-table.ts";

/** What the pipeline stands on, and every stage may be allowed some of. */
export interface Foundations {
  readonly key: IKey;
  readonly table: ClaimTable;
  readonly buckets: Readonly<Record<BucketName, Bucket>>;
}

export interface StageGrants {
  readonly access: Access;
  readonly queue: IQueue;
  readonly next: readonly IQueue[];
  readonly logGroupArn: string;
}

const tableReads = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"];
const tableWrites = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"];

/** Everything a stage's role may do, spelled out: no action has a wildcard, no other stage's documents are in reach. */
export function stageStatements(grants: StageGrants, { key, table, buckets }: Foundations): readonly PolicyStatement[] {
  const { access, queue, next, logGroupArn } = grants;
  const objects = (places: Access["reads"]) =>
    places.map(({ bucket, prefix }) => buckets[bucket].arnForObjects(`${prefix}*`));
  const listed = [...new Set(access.reads.map(({ bucket }) => buckets[bucket].bucketArn))];
  return [
    allow("Log", ["logs:CreateLogStream", "logs:PutLogEvents"], [logGroupArn]),
    allow(
      "Receive",
      ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes"],
      [queue.queueArn],
    ),
    allow(
      "Forward",
      ["sqs:SendMessage"],
      next.map(({ queueArn }) => queueArn),
    ),
    allow("Table", access.table === "read" ? tableReads : [...tableReads, ...tableWrites], [table.tableArn]),
    allow("Lists", ["dynamodb:Query"], [table.indexArn]),
    allow("ReadDocuments", ["s3:GetObject"], objects(access.reads)),
    // Without it S3 answers 403, not 404, for a document that is not there. Keys are ids, not people.
    allow("FindDocuments", ["s3:ListBucket"], listed),
    allow("WriteDocuments", ["s3:PutObject", "s3:AbortMultipartUpload"], objects(access.writes)),
    useKey(key, ["dynamodb", "s3", "sqs"]),
  ].filter((statement) => statement.resources.length > 0);
}

/** Use of the key on data of the AWS services named, and never by itself. */
export function useKey(key: IKey, services: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    sid: "Key",
    actions: [
      "kms:Decrypt",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { "kms:ViaService": services.map((service) => `${service}.${Aws.REGION}.amazonaws.com`) },
    },
  });
}

function allow(sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ sid, actions: [...actions], resources: [...resources] });
}
