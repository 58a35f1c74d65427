import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { VisitState } from "../../claim/visit-state.ts";
import type { VisitStore } from "../../ports/visit-store.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { mapAtOnce } from "./concurrency.ts";
import { getItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys, keyText } from "./keys.ts";
import { readPackedItem } from "./packed-item.ts";
import { putVersioned } from "./put-versioned.ts";

/** Visits in DynamoDB: one item a visit, changed by a conditional put over its version. Its name stands in the key as a hash. */
export function dynamoVisitStore(client: DynamoDBClient, { tableName }: TableEnv): VisitStore {
  const keyFor = (company: string, practice: string, visit: string) =>
    keys.visit(company, practice, identifierFrom(26, "visit", visit));

  const saveOne = async (state: VisitState): Promise<"saved" | "conflict"> => {
    const { company, practice, visit } = state;
    return putVersioned(client, tableName, keyFor(company, practice, visit), state);
  };

  return {
    async load({ company, practice }, visits) {
      const wanted = visits.map((visit) => keyFor(company, practice, visit));
      const items = await getItems(client, tableName, wanted);
      return new Map(
        visits.flatMap((visit) => {
          const item = items.get(keyText(keyFor(company, practice, visit)));
          return item === undefined ? [] : [[visit, readPackedItem(item, "visit", VisitState)] as const];
        }),
      );
    },
    save: (states) => mapAtOnce(states, ({ company, practice, visit }) => `${company}#${practice}#${visit}`, saveOne),
  };
}
