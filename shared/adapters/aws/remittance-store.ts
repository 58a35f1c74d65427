import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { RemittanceRecord, type RemittanceStore } from "../../ports/remittance-store.ts";
import { absent, partitionQuery, putItemIf, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

export function dynamoRemittanceStore(client: DynamoDBClient, { tableName }: TableEnv): RemittanceStore {
  return {
    async record(remittance) {
      const item = packedItem(keys.remittance(remittance.company, remittance.remittanceId), remittance);
      const put = await putItemIf(client, tableName, item, absent);
      return put.kind === "put" ? "new" : "seen";
    },
    async list(company) {
      const remittances: RemittanceRecord[] = [];
      const { pk } = keys.remittance(company, "");
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        remittances.push(readPackedItem(item, "remittance", RemittanceRecord));
      }
      return remittances;
    },
  };
}
