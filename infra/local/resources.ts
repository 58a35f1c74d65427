import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from "@aws-sdk/client-sqs";
import { queueUrlVariable } from "../../shared/adapters/aws/env.ts";
import { createTableInput } from "../../shared/adapters/aws/table.ts";
import { type BucketName, bucketNames } from "../../shared/contracts/object-keys.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { pipeline } from "../pipeline.ts";
import type { Glances } from "./emulators.ts";

/** Clients of the stack itself: what they ask is the cloud's own work and is not metered. */
export interface StackClients {
  readonly dynamo: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
}

export interface StageQueue {
  readonly url: string;
  readonly deadLetterUrl: string;
}

export interface Resources {
  readonly clients: StackClients;
  readonly tableName: string;
  readonly buckets: Readonly<Record<BucketName, string>>;
  readonly queues: ReadonlyMap<StageName, StageQueue>;
  readonly glances: Glances;
  close(): void;
}

/** Seconds that a message is hidden from others; extended while its handler runs, so that a killed process frees it soon. */
export const visibilitySeconds = 6;

export function queueName(stage: StageName): string {
  return `cleanclaim-${stage}`;
}

/** Creates what is missing of table, buckets and queues, and tells the stages of them through the environment. */
export async function createResources(glances: Glances = {}): Promise<Resources> {
  const clients: StackClients = {
    dynamo: new DynamoDBClient(),
    sqs: new SQSClient({
      useQueueUrlAsEndpoint: (process.env.AWS_ENDPOINT_URL_SQS ?? process.env.AWS_ENDPOINT_URL ?? "") === "",
    }),
    s3: new S3Client({
      forcePathStyle: (process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL ?? "") !== "",
    }),
  };
  const tableName = process.env.TABLE_NAME ?? "cleanclaim";
  await createTable(clients.dynamo, tableName);
  const buckets = {
    inbound: process.env.BUCKET_INBOUND ?? "cleanclaim-inbound",
    exchange: process.env.BUCKET_EXCHANGE ?? "cleanclaim-exchange",
    reports: process.env.BUCKET_REPORTS ?? "cleanclaim-reports",
  };
  for (const name of bucketNames) await createBucket(clients.s3, buckets[name]);
  const queues = new Map<StageName, StageQueue>();
  for (const { name, maxReceives } of pipeline)
    queues.set(name, await createQueues(clients.sqs, queueName(name), maxReceives));

  process.env.TABLE_NAME = tableName;
  process.env.BUCKET_INBOUND = buckets.inbound;
  process.env.BUCKET_EXCHANGE = buckets.exchange;
  process.env.BUCKET_REPORTS = buckets.reports;
  for (const [stage, { url }] of queues) process.env[queueUrlVariable(stage)] = url;
  return {
    clients,
    tableName,
    buckets,
    queues,
    glances,
    close: () => {
      clients.dynamo.destroy();
      clients.sqs.destroy();
      clients.s3.destroy();
    },
  };
}

async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new DescribeTableCommand({ TableName: tableName }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ResourceNotFoundException") throw error;
    await client.send(new CreateTableCommand(createTableInput(tableName)));
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { TableName: tableName });
}

async function createBucket(client: S3Client, bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch {
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
  }
}

async function createQueues(client: SQSClient, name: string, maxReceives: number): Promise<StageQueue> {
  const deadLetterUrl = await createQueue(client, `${name}-dead`, { MessageRetentionPeriod: "1209600" });
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ["QueueArn"] }),
  );
  const url = await createQueue(client, name, {
    VisibilityTimeout: String(visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: maxReceives }),
  });
  return { url, deadLetterUrl };
}

async function createQueue(client: SQSClient, name: string, attributes: Record<string, string>): Promise<string> {
  try {
    const found = await client.send(new GetQueueUrlCommand({ QueueName: name }));
    if (found.QueueUrl !== undefined) return found.QueueUrl;
  } catch (error) {
    if (!(error instanceof Error) || !/NonExistentQueue|QueueDoesNotExist/.test(error.name)) throw error;
  }
  const created = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  if (created.QueueUrl === undefined) throw new TypeError("the queue has no URL");
  return created.QueueUrl;
}

/** Whether a message lies in a stage's queue, waiting, hidden or delayed. */
export async function messagesHeld({ clients, queues, glances: { messagesIn } }: Resources): Promise<boolean> {
  if (messagesIn !== undefined) return [...queues.keys()].some((stage) => messagesIn(queueName(stage)) > 0);
  const counts = await Promise.all(
    [...queues.values()].map(async ({ url }) => {
      const { Attributes = {} } = await clients.sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl: url,
          AttributeNames: [
            "ApproximateNumberOfMessages",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
          ],
        }),
      );
      return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
    }),
  );
  return counts.some((count) => count > 0);
}
