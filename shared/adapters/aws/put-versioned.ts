import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { absent, type Condition, putItemIf } from "./dynamo-calls.ts";
import type { Key } from "./keys.ts";
import { packedItem } from "./packed-item.ts";

const version = "v";

/** Puts a state, packed, over the version before it; version 1 where none stands. */
export async function putVersioned(
  client: DynamoDBClient,
  tableName: string,
  key: Key,
  state: { readonly version: number },
): Promise<"saved" | "conflict"> {
  const item = { ...packedItem(key, state), [version]: { N: String(state.version) } };
  const overBefore: Condition = {
    expression: `${version} = :before`,
    values: { ":before": { N: String(state.version - 1) } },
  };
  const put = await putItemIf(client, tableName, item, state.version === 1 ? absent : overBefore);
  return put.kind === "put" ? "saved" : "conflict";
}
