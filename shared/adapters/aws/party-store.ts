import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PartyState } from "../../claim/party.ts";
import type { PartyStore } from "../../ports/party-store.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { byPartyName } from "../party-name.ts";
import { mapAtOnce } from "./concurrency.ts";
import { partitionQuery, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { keys } from "./keys.ts";
import { readPackedItem } from "./packed-item.ts";
import { putVersioned } from "./put-versioned.ts";

/** Parties in DynamoDB: one item each, changed by a conditional put over its version. Its id stands in the key as a hash. */
export function dynamoPartyStore(client: DynamoDBClient, { tableName }: TableEnv): PartyStore {
  const keyFor = ({ company, practice, party: { kind, id } }: PartyState) =>
    keys.party(company, practice, kind, identifierFrom(26, "party", id));
  return {
    async list({ company, practice }) {
      const { pk } = keys.party(company, practice, "", "");
      const parties: PartyState[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        parties.push(readPackedItem(item, "party", PartyState));
      }
      return parties.sort(byPartyName);
    },
    save: (states) =>
      mapAtOnce(
        states,
        (state) => keyFor(state).pk + keyFor(state).sk,
        (state) => putVersioned(client, tableName, keyFor(state), state),
      ),
  };
}
