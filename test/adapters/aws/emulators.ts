import { once } from "node:events";
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { CreateQueueCommand } from "@aws-sdk/client-sqs";
import dynalite from "dynalite";
import { buildApp } from "fauxqs";
import { closeClients, dynamoClient, s3Client, sqsClient } from "../../../shared/adapters/aws/clients.ts";
import { queueUrlVariable } from "../../../shared/adapters/aws/env.ts";
import { createTableInput } from "../../../shared/adapters/aws/table.ts";
import { bucketNames } from "../../../shared/contracts/object-keys.ts";
import { stageNames } from "../../../shared/contracts/stage-name.ts";

export interface Emulators {
  readonly dynamoEndpoint: string;
  readonly queueEndpoint: string;
  stop(): Promise<void>;
}

/** dynalite on a free port; or what `TEST_DYNAMODB_ENDPOINT` names, to run the same tests over another engine. */
async function startDynamo(): Promise<{ endpoint: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DYNAMODB_ENDPOINT;
  if (given !== undefined && given !== "") return { endpoint: given, stop: async () => undefined };
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("dynalite has no port");
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { endpoint: `http://127.0.0.1:${address.port}`, stop };
}

/**
 * DynamoDB, SQS and S3 in this process, on the loopback address alone, with our table, a queue and a dead-letter queue
 * for each stage, and our buckets; the environment names them, as it does in a function.
 */
export async function startEmulators(): Promise<Emulators> {
  const dynamo = await startDynamo();
  const fauxqs = buildApp({ logger: false });
  const queueEndpoint = await fauxqs.listen({ port: 0, host: "127.0.0.1" });
  const tableName = `claims-${process.pid}-${Date.now()}`;

  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SQS: queueEndpoint,
    AWS_ENDPOINT_URL_S3: queueEndpoint,
    TABLE_NAME: tableName,
  });
  closeClients();
  await dynamoClient().send(new CreateTableCommand(createTableInput(tableName)));
  for (const bucket of bucketNames) {
    process.env[`BUCKET_${bucket.toUpperCase()}`] = `cleanclaim-${bucket}`;
    await s3Client().send(new CreateBucketCommand({ Bucket: `cleanclaim-${bucket}` }));
  }
  for (const stage of stageNames) {
    const { QueueUrl } = await sqsClient().send(new CreateQueueCommand({ QueueName: stage }));
    process.env[queueUrlVariable(stage)] = QueueUrl;
  }
  return {
    dynamoEndpoint: dynamo.endpoint,
    queueEndpoint,
    stop: async () => {
      closeClients();
      await fauxqs.close();
      await dynamo.stop();
    },
  };
}
