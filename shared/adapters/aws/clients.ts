import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { isMetered, meterDynamo, meterS3, meterSqs } from "./meter.ts";

/*
 * One client for each service and process. Region, credentials and endpoints (`AWS_ENDPOINT_URL` and its `_DYNAMODB`,
 * `_SQS`, `_S3` variants) are read from the environment by the SDK itself.
 */

const transport = {
  /** Connections are kept alive, 50 at most, which covers the adapters' own bounds; a long poll lasts 20 seconds. */
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
} as const;

function hasEndpoint(service: "SQS" | "S3"): boolean {
  return (process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env.AWS_ENDPOINT_URL ?? "") !== "";
}

let dynamo: DynamoDBClient | undefined;
let sqs: SQSClient | undefined;
let s3: S3Client | undefined;

export function dynamoClient(): DynamoDBClient {
  if (dynamo === undefined) {
    dynamo = new DynamoDBClient(transport);
    if (isMetered()) meterDynamo(dynamo);
  }
  return dynamo;
}

/** Where an endpoint is set, queue URLs are only names: an emulator may write a host in them that nobody resolves. */
export function sqsClient(): SQSClient {
  if (sqs === undefined) {
    sqs = new SQSClient({ ...transport, useQueueUrlAsEndpoint: !hasEndpoint("SQS") });
    if (isMetered()) meterSqs(sqs);
  }
  return sqs;
}

/** Path style whenever an endpoint is set: an emulator has no name for each bucket, and the SDK no variable for it. */
export function s3Client(): S3Client {
  if (s3 === undefined) {
    s3 = new S3Client({ ...transport, forcePathStyle: hasEndpoint("S3") });
    if (isMetered()) meterS3(s3);
  }
  return s3;
}

/** Closes the connections; the next call makes new clients, from the environment as it is then. */
export function closeClients(): void {
  dynamo?.destroy();
  sqs?.destroy();
  s3?.destroy();
  dynamo = undefined;
  sqs = undefined;
  s3 = undefined;
}
