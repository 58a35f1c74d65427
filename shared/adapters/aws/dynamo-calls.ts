import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { backOff, chunksOf, mapAtOnce } from "./concurrency.ts";
import { AwsCallError, callAws } from "./errors.ts";
import { type Item, type Key, keyAttributes, keyOf, keyText } from "./keys.ts";

/** Limits of BatchGetItem and BatchWriteItem. */
const getsACall = 100;
const writesACall = 25;
/** Rounds in which DynamoDB may leave a part of a batch undone: together about ten seconds. */
const maxRounds = 10;

/** Items by key, strongly consistent; a key without an item is absent. Find one with `keyText`. */
export async function getItems(
  client: DynamoDBClient,
  tableName: string,
  wanted: readonly Key[],
): Promise<ReadonlyMap<string, Item>> {
  const unique = [...new Map(wanted.map((key) => [keyText(key), key])).values()];
  const found = new Map<string, Item>();
  const get = async (chunk: readonly Key[]) => {
    let left: Item[] = chunk.map(keyAttributes);
    for (let round = 0; left.length > 0; round++) {
      if (round > 0) await backOff(round);
      if (round === maxRounds) throw new AwsCallError("DynamoDB", "BatchGetItem", "UnprocessedKeys");
      const request = { RequestItems: { [tableName]: { Keys: left, ConsistentRead: true } } };
      const answer = await callAws("DynamoDB", "BatchGetItem", () => client.send(new BatchGetItemCommand(request)));
      for (const item of answer.Responses?.[tableName] ?? []) found.set(keyText(keyOf(item)), item);
      left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
  };
  const chunks = chunksOf(unique, getsACall);
  await mapAtOnce(
    [...chunks.entries()],
    ([index]) => String(index),
    ([, chunk]) => get(chunk),
    4,
  );
  return found;
}

/** Puts items whatever stands there: only for items whose key decides what is in them. */
export async function putItems(client: DynamoDBClient, tableName: string, items: readonly Item[]): Promise<void> {
  const unique = [...new Map(items.map((item) => [keyText(keyOf(item)), item])).values()];
  const put = async (chunk: readonly Item[]) => {
    let left = chunk.map((Item) => ({ PutRequest: { Item } }));
    for (let round = 0; left.length > 0; round++) {
      if (round > 0) await backOff(round);
      if (round === maxRounds) throw new AwsCallError("DynamoDB", "BatchWriteItem", "UnprocessedItems");
      const request = { RequestItems: { [tableName]: left } };
      const answer = await callAws("DynamoDB", "BatchWriteItem", () => client.send(new BatchWriteItemCommand(request)));
      left = (answer.UnprocessedItems?.[tableName] ?? []).flatMap(({ PutRequest }) =>
        PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
      );
    }
  };
  const chunks = chunksOf(unique, writesACall);
  await mapAtOnce(
    [...chunks.entries()],
    ([index]) => String(index),
    ([, chunk]) => put(chunk),
    4,
  );
}

const itemKey = (key: Key): Item => ({ ...keyAttributes(key) });

/** Takes items away; those that are gone already are left alone. */
export async function deleteItems(client: DynamoDBClient, tableName: string, keys: readonly Key[]): Promise<void> {
  const unique = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  const remove = async (chunk: readonly Key[]) => {
    let left = chunk.map((key) => ({ DeleteRequest: { Key: itemKey(key) } }));
    for (let round = 0; left.length > 0; round++) {
      if (round > 0) await backOff(round);
      if (round === maxRounds) throw new AwsCallError("DynamoDB", "BatchWriteItem", "UnprocessedItems");
      const request = { RequestItems: { [tableName]: left } };
      const answer = await callAws("DynamoDB", "BatchWriteItem", () => client.send(new BatchWriteItemCommand(request)));
      left = (answer.UnprocessedItems?.[tableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key === undefined ? [] : [{ DeleteRequest: { Key: DeleteRequest.Key } }],
      );
    }
  };
  for (const chunk of chunksOf(unique, writesACall)) await remove(chunk);
}

export interface Condition {
  readonly expression: string;
  readonly values?: Item;
}

/** The item stands nowhere yet. */
export const absent: Condition = { expression: "attribute_not_exists(pk)" };

export type ConditionalPut =
  | { readonly kind: "put" }
  /** What stood there, where the service says so: AWS does, not every emulator. */
  | { readonly kind: "refused"; readonly standing: Item | undefined };

export async function putItemIf(
  client: DynamoDBClient,
  tableName: string,
  item: Item,
  condition: Condition,
): Promise<ConditionalPut> {
  const command = new PutItemCommand({
    TableName: tableName,
    Item: item,
    ConditionExpression: condition.expression,
    ...(condition.values === undefined ? {} : { ExpressionAttributeValues: condition.values }),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  return callAws("DynamoDB", "PutItem", async (): Promise<ConditionalPut> => {
    try {
      await client.send(command);
      return { kind: "put" };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { kind: "refused", standing: error.Item };
      throw error;
    }
  });
}

/** Every item a query finds, page by page. */
export async function* queryItems(
  client: DynamoDBClient,
  query: QueryCommandInput,
): AsyncGenerator<Item, void, undefined> {
  let start: Item | undefined;
  do {
    const input: QueryCommandInput = start === undefined ? query : { ...query, ExclusiveStartKey: start };
    const page = await callAws("DynamoDB", "Query", () => client.send(new QueryCommand(input)));
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** A partition, or the part of it whose sort keys begin so. Strongly consistent. */
export function partitionQuery(tableName: string, pk: string, sortPrefix?: string): QueryCommandInput {
  return {
    TableName: tableName,
    ConsistentRead: true,
    KeyConditionExpression: sortPrefix === undefined ? "pk = :pk" : "pk = :pk AND begins_with(sk, :sk)",
    ExpressionAttributeValues: {
      ":pk": { S: pk },
      ...(sortPrefix === undefined ? {} : { ":sk": { S: sortPrefix } }),
    },
  };
}
