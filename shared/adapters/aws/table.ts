import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/*
 * The one table, as data: the CDK stack and the stack on this machine both create it from here. Attributes of items
 * that are not keys are named beside the code that reads them.
 */
export const table = {
  /** Both text. */
  partitionKey: "pk",
  sortKey: "sk",
  /** Seconds since 1970 after which DynamoDB may remove the item. Only failures carry it. */
  timeToLive: "expiresAt",
  /** The work lists. Sparse: only a claim that stands in a list has the keys. Keys only: load what it names. */
  indexes: [{ name: "work", partitionKey: "workPk", sortKey: "workSk", projection: "KEYS_ONLY" }],
} as const;

/** The table as an emulator or a bare account creates it: on demand. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const indexKeys = table.indexes.flatMap((index) => [index.partitionKey, index.sortKey]);
  const names = [table.partitionKey, table.sortKey, ...indexKeys];
  return {
    TableName: tableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" })),
    KeySchema: [
      { AttributeName: table.partitionKey, KeyType: "HASH" },
      { AttributeName: table.sortKey, KeyType: "RANGE" },
    ],
    GlobalSecondaryIndexes: table.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: [
        { AttributeName: index.partitionKey, KeyType: "HASH" },
        { AttributeName: index.sortKey, KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: index.projection },
    })),
  };
}
