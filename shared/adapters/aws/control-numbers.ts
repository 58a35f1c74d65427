import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { type ControlNumbers, maxControlNumber } from "../../ports/control-numbers.ts";
import type { TableEnv } from "./env.ts";
import { callAws, StoredItemError } from "./errors.ts";
import { keyAttributes, keys } from "./keys.ts";

/** What ADD answers: the counter after it. */
const Counter = z.object({ n: z.object({ N: z.coerce.number<string>().int().min(1).max(maxControlNumber) }) });

/**
 * One counter a company, raised by an atomic ADD: two callers never see the same number. A call that is lost on its way
 * back and tried again by the SDK leaves a gap.
 */
export function dynamoControlNumbers(client: DynamoDBClient, { tableName }: TableEnv): ControlNumbers {
  return {
    async reserve(company) {
      const command = new UpdateItemCommand({
        TableName: tableName,
        Key: keyAttributes(keys.controlNumber(company)),
        UpdateExpression: "ADD n :one",
        ConditionExpression: "attribute_not_exists(n) OR n < :max",
        ExpressionAttributeValues: { ":one": { N: "1" }, ":max": { N: String(maxControlNumber) } },
        ReturnValues: "UPDATED_NEW",
      });
      const answer = await callAws("DynamoDB", "UpdateItem", async () => {
        try {
          return await client.send(command);
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return undefined;
          throw error;
        }
      });
      if (answer === undefined) throw new RangeError("no interchange control number is left");
      const counter = Counter.safeParse(answer.Attributes);
      if (!counter.success) throw new StoredItemError("control number");
      return counter.data.n.N;
    },
  };
}
