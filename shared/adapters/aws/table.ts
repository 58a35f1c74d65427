import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/*
 * The one table, as data: the CDK stack and the stack on this machine both create it from here. Attributes of items
 * that are not keys are named beside the code that reads them.
 */
export const tableDefinition = {
  /** Both text. */
  partitionKey: "pk",
  sortKey: "sk",
  /** Seconds since 1970 after which DynamoDB may remove the item. Only failures carry it. */
  timeToLive: "expiresAt",
  /** The work lists. Sparse: only a claim that stands in a list has the keys. Keys only: load what it names. */
  index: { name: "work", partitionKey: "workPk", sortKey: "workSk", projection: "KEYS_ONLY" },
} as const;

/** The table as an emulator or a bare account creates it: on demand. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, index } = tableDefinition;
  const names = [partitionKey, sortKey, index.partitionKey, index.sortKey];
  return {
    TableName: tableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" })),
    KeySchema: [
      { AttributeName: partitionKey, KeyType: "HASH" },
      { AttributeName: sortKey, KeyType: "RANGE" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: index.name,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: "HASH" },
          { AttributeName: index.sortKey, KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: index.projection },
      },
    ],
  };
}
