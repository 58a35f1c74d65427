import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ClaimServices, type ServiceHistory } from "../../ports/service-history.ts";
import { nameKey } from "../name-key.ts";
import { mapAtOnce } from "./concurrency.ts";
import { partitionQuery, putItems, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

/** What was done for patients in DynamoDB: one item for each content of a claim, under the patient's name as a hash. */
export function dynamoServiceHistory(client: DynamoDBClient, { tableName }: TableEnv): ServiceHistory {
  return {
    async put({ company, practice }, entries) {
      const items = entries.map(({ patient, ...entry }) =>
        packedItem(keys.services(company, practice, nameKey(patient), entry.claimId, entry.content), entry),
      );
      await putItems(client, tableName, items);
    },
    async load({ company, practice }, patients) {
      const found = await mapAtOnce(
        [...new Set(patients.map(nameKey))],
        (name) => name,
        async (name) => {
          const { pk } = keys.services(company, practice, name, "", "");
          const entries: ClaimServices[] = [];
          for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
            entries.push(readPackedItem(item, "services", ClaimServices));
          }
          return [name, entries] as const;
        },
      );
      const byName = new Map(found);
      return patients.map((patient) => byName.get(nameKey(patient)) ?? []);
    },
  };
}
