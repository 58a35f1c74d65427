import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Encounter } from "../../claim/encounter.ts";
import { type ClaimStore, MissingContentError } from "../../ports/claim-store.ts";
import { byInstantAndKey } from "../history-order.ts";
import { claimIdOfWorkSort, itemOfRefusedSort, refusedPartition, workBound, workPartition } from "../work-key.ts";
import { contentToItem, eventToItem, itemToContent, itemToEvent, itemToPosting, postingToItem } from "./claim-items.ts";
import { mapAtOnce } from "./concurrency.ts";
import { absent, type Condition, getItems, partitionQuery, putItemIf, putItems, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { callAws, StoredItemError } from "./errors.ts";
import { contentPrefix, eventPrefix, keyAttributes, keyOf, keys, keyText, postingPrefix, stateSk } from "./keys.ts";
import { itemToState, stateToItem, versionAttribute } from "./state-item.ts";
import { tableDefinition } from "./table.ts";

const { index } = tableDefinition;
const defaultPage = 1000;

/**
 * Claims in DynamoDB. A state is one item, changed by a conditional put over its version; contents are put whatever
 * stands there, since their key decides them; events and postings are put once.
 */
export function dynamoClaimStore(client: DynamoDBClient, { tableName }: TableEnv): ClaimStore {
  const claimOf = (state: ClaimState) => `${state.company}#${state.claimId}`;

  const loadStates = async (company: string, claimIds: readonly string[]): Promise<Map<string, ClaimState>> => {
    const wanted = claimIds.map((claimId) => keys.state(company, claimId));
    const items = await getItems(client, tableName, wanted);
    return new Map([...items.values()].map(itemToState).map((state) => [state.claimId, state]));
  };

  const createOne = async (state: ClaimState): Promise<"created" | ClaimState> => {
    const put = await putItemIf(client, tableName, stateToItem(state), absent);
    if (put.kind === "put") return "created";
    if (put.standing !== undefined) return itemToState(put.standing);
    const standing = (await loadStates(state.company, [state.claimId])).get(state.claimId);
    // Nothing deletes a state: refused and absent at once is not ours to explain.
    if (standing === undefined) throw new StoredItemError("state");
    return standing;
  };

  const saveOne = async (state: ClaimState): Promise<"saved" | "conflict"> => {
    const overBefore: Condition = {
      expression: `${versionAttribute} = :before`,
      values: { ":before": { N: String(state.version - 1) } },
    };
    const put = await putItemIf(client, tableName, stateToItem(state), overBefore);
    return put.kind === "put" ? "saved" : "conflict";
  };

  return {
    load: loadStates,

    async loadContents(company, wanted) {
      const items = await getItems(
        client,
        tableName,
        wanted.map(({ claimId, content }) => keys.content(company, claimId, content)),
      );
      const found = new Map<string, Encounter>();
      for (const { claimId, content } of wanted) {
        const item = items.get(keyText(keys.content(company, claimId, content)));
        if (item === undefined) throw new MissingContentError(claimId);
        found.set(claimId, itemToContent(item).encounter);
      }
      return found;
    },

    async putContents(company, contents) {
      await putItems(
        client,
        tableName,
        contents.map((content) => contentToItem(company, content)),
      );
    },

    async create(states) {
      if (states.some((state) => state.version !== 1)) throw new RangeError("a claim starts at version 1");
      return mapAtOnce(states, claimOf, createOne);
    },

    async record(company, events, postings) {
      const items = [
        ...postings.map((posting) => postingToItem(company, posting)),
        ...events.map((event) => eventToItem(company, event)),
      ];
      await mapAtOnce(
        items,
        (item) => keyText(keyOf(item)),
        (item) => putItemIf(client, tableName, item, absent),
      );
    },

    async save(states) {
      return mapAtOnce(states, claimOf, saveOne);
    },

    async work(company, practice, list, dueBy, { limit = defaultPage, after } = {}) {
      const partition = workPartition(company, practice, list);
      const command = new QueryCommand({
        TableName: tableName,
        IndexName: index.name,
        KeyConditionExpression: `${index.partitionKey} = :partition AND ${index.sortKey} < :bound`,
        ExpressionAttributeValues: { ":partition": { S: partition }, ":bound": { S: workBound(dueBy) } },
        Limit: limit,
        ...(after === undefined
          ? {}
          : {
              ExclusiveStartKey: {
                ...keyAttributes(keys.state(company, claimIdOfWorkSort(after))),
                [index.partitionKey]: { S: partition },
                [index.sortKey]: { S: after },
              },
            }),
      });
      const page = await callAws("DynamoDB", "Query", () => client.send(command));
      const claimIds = (page.Items ?? []).map((item) => claimIdOfWorkSort(item[index.sortKey]?.S ?? ""));
      const last = page.LastEvaluatedKey?.[index.sortKey]?.S;
      return last === undefined ? { claimIds } : { claimIds, next: last };
    },

    async refused(company, monday, { limit = defaultPage, after } = {}) {
      const partition = refusedPartition(company, monday);
      const start = after === undefined ? undefined : itemOfRefusedSort(after);
      const command = new QueryCommand({
        TableName: tableName,
        IndexName: index.name,
        KeyConditionExpression: `${index.partitionKey} = :partition`,
        ExpressionAttributeValues: { ":partition": { S: partition } },
        Limit: limit,
        ...(start === undefined || after === undefined
          ? {}
          : {
              ExclusiveStartKey: {
                ...keyAttributes({ ...keys.state(company, start.claimId), sk: start.sortKey }),
                [index.partitionKey]: { S: partition },
                [index.sortKey]: { S: after },
              },
            }),
      });
      const page = await callAws("DynamoDB", "Query", () => client.send(command));
      const claimIds = (page.Items ?? []).map((item) => itemOfRefusedSort(item[index.sortKey]?.S ?? "").claimId);
      const last = page.LastEvaluatedKey?.[index.sortKey]?.S;
      return last === undefined ? { claimIds } : { claimIds, next: last };
    },

    async history(company, claimId) {
      const { pk } = keys.state(company, claimId);
      let state: ClaimState | undefined;
      const contents: ReturnType<typeof itemToContent>[] = [];
      const events: ReturnType<typeof itemToEvent>[] = [];
      const postings: ReturnType<typeof itemToPosting>[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk))) {
        const { sk } = keyOf(item);
        if (sk === stateSk) state = itemToState(item);
        else if (sk.startsWith(contentPrefix)) contents.push(itemToContent(item));
        else if (sk.startsWith(eventPrefix)) events.push(itemToEvent(item));
        else if (sk.startsWith(postingPrefix)) postings.push(itemToPosting(item));
      }
      if (state === undefined) return undefined;
      return { state, contents, events: events.sort(byInstantAndKey), postings: postings.sort(byInstantAndKey) };
    },
  };
}
