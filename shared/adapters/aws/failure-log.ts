import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { InstantField } from "../../claim/claim-state.ts";
import { stageNames } from "../../contracts/stage-name.ts";
import type { Failure, FailureLog } from "../../ports/failure-log.ts";
import { dayMilliseconds, epochMilliseconds } from "../../values/instant.ts";
import { partitionQuery, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { callAws } from "./errors.ts";
import { type Item, keys } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";
import { tableDefinition } from "./table.ts";

const StoredFailure: z.ZodType<Failure> = z.object({
  stage: z.enum(stageNames),
  messageId: z.string(),
  error: z.string(),
  cause: z.string(),
  receives: z.number(),
  at: InstantField,
});

/** A dead letter lives for 14 days at most; its cause outlives it. */
const keptDays = 30;

function failureToItem(failure: Failure): Item {
  const expires = Math.floor((epochMilliseconds(failure.at) + keptDays * dayMilliseconds) / 1000);
  return {
    ...packedItem(keys.failure(failure.stage, failure.messageId), failure),
    [tableDefinition.timeToLive]: { N: String(expires) },
  };
}

/** Causes of failure by message, the last one of each, for 30 days. */
export function dynamoFailureLog(client: DynamoDBClient, { tableName }: TableEnv): FailureLog {
  return {
    async put(failure) {
      const command = new PutItemCommand({ TableName: tableName, Item: failureToItem(failure) });
      await callAws("DynamoDB", "PutItem", () => client.send(command));
    },
    async list(stage) {
      const failures: Failure[] = [];
      const { pk } = keys.failure(stage, "");
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        failures.push(readPackedItem(item, "failure", StoredFailure));
      }
      return failures;
    },
  };
}
