import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";

/*
 * One client for each service and process. Region, credentials and endpoints (`AWS_ENDPOINT_URL` and its `_DYNAMODB`,
 * `_SQS`, `_S3` variants) are read from the environment by the SDK itself.
 */

const transport = {
  maxAttempts: 5,
  /** The SDK keeps connections alive. Sockets cover the adapters' own bounds; a long poll lasts 20 seconds. */
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 60_000,
    httpsAgent: { maxSockets: 64 },
    httpAgent: { maxSockets: 64 },
  },
} as const;

let dynamo: DynamoDBClient | undefined;
let sqs: SQSClient | undefined;
let s3: S3Client | undefined;

export function dynamoClient(): DynamoDBClient {
  dynamo ??= new DynamoDBClient(transport);
  return dynamo;
}

export function sqsClient(): SQSClient {
  sqs ??= new SQSClient(transport);
  return sqs;
}

/** Path style whenever an endpoint is set: an emulator has no name for each bucket, and the SDK no variable for it. */
export function s3Client(): S3Client {
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
  s3 ??= new S3Client({ ...transport, forcePathStyle: endpoint !== undefined && endpoint !== "" });
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
