import { type DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import type { PracticeName, PracticeRegistry } from "../../ports/practice-registry.ts";
import { slugPattern } from "../../values/identifier.ts";
import { partitionQuery, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { callAws, StoredItemError } from "./errors.ts";
import { type Item, keyAttributes, keyOf, keys } from "./keys.ts";

const slug = z.string().regex(slugPattern);
const SortKey = z.tuple([slug, slug]);

function itemToPractice(item: Item): PracticeName {
  const parsed = SortKey.safeParse(keyOf(item).sk.split("/"));
  if (!parsed.success) throw new StoredItemError("practice");
  const [company, practice] = parsed.data;
  return { company, practice };
}

export function dynamoPracticeRegistry(client: DynamoDBClient, { tableName }: TableEnv): PracticeRegistry {
  return {
    async add({ company, practice }) {
      const command = new PutItemCommand({
        TableName: tableName,
        Item: keyAttributes(keys.practice(company, practice)),
      });
      await callAws("DynamoDB", "PutItem", () => client.send(command));
    },
    async list() {
      const practices: PracticeName[] = [];
      const { pk } = keys.practice("", "");
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) practices.push(itemToPractice(item));
      return practices;
    },
  };
}
