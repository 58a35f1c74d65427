import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { type BatchStore, FileRecord, Manifest } from "../../ports/batch-store.ts";
import { absent, getItems, partitionQuery, putItemIf, queryItems } from "./dynamo-calls.ts";
import type { TableEnv } from "./env.ts";
import { AwsCallError, callAws } from "./errors.ts";
import { type Item, type Key, keyAttributes, keys } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

/*
 * An open batch and a file's record are packed manifests. Beside the body an open batch has its file's id, `f`, for
 * its deletion's condition; a file has its status, `s`, and when it was sent, `t`, the two things that change.
 */

const openToItem = (manifest: Manifest): Item => ({
  ...packedItem(keys.openBatch(manifest.company, manifest.practice, manifest.kind, manifest.payerId), manifest),
  f: { S: manifest.fileId },
});

const itemToOpen = (item: Item): Manifest => readPackedItem(item, "open batch", Manifest);

const fileToItem = ({ status, sentAt: _, ...manifest }: FileRecord): Item => ({
  ...packedItem(keys.file(manifest.company, manifest.fileId), manifest),
  s: { S: status },
});

const itemToFile = (item: Item): FileRecord =>
  readPackedItem(item, "file", FileRecord, {
    status: item.s?.S,
    ...(item.t?.S === undefined ? {} : { sentAt: item.t.S }),
  });

/** How often an open batch may be gone again by the time we look at what stood in our way. */
const maxRounds = 8;

export function dynamoBatchStore(client: DynamoDBClient, { tableName }: TableEnv): BatchStore {
  const getOne = async (key: Key): Promise<Item | undefined> => {
    const [item] = (await getItems(client, tableName, [key])).values();
    return item;
  };

  /** Puts the item unless one stands under its key; answers the one that stands. */
  const putOrGet = async (key: Key, item: Item): Promise<Item> => {
    for (let round = 0; round < maxRounds; round++) {
      const put = await putItemIf(client, tableName, item, absent);
      if (put.kind === "put") return item;
      const standing = put.standing ?? (await getOne(key));
      if (standing !== undefined) return standing;
    }
    throw new AwsCallError("DynamoDB", "PutItem", "ItemComesAndGoes");
  };

  /** Whether the condition held. */
  const held = async (operation: string, run: () => Promise<unknown>): Promise<boolean> =>
    callAws("DynamoDB", operation, async () => {
      try {
        await run();
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    });

  return {
    async openBatches(company, practice, kind) {
      const { pk, sk } = keys.openBatch(company, practice, kind, "");
      const open: Manifest[] = [];
      for await (const item of queryItems(client, partitionQuery(tableName, pk, sk))) open.push(itemToOpen(item));
      return open;
    },

    async propose(manifest) {
      const key = keys.openBatch(manifest.company, manifest.practice, manifest.kind, manifest.payerId);
      return itemToOpen(await putOrGet(key, openToItem(manifest)));
    },

    async freeze(manifest) {
      const key = keys.file(manifest.company, manifest.fileId);
      return itemToFile(await putOrGet(key, fileToItem({ ...manifest, status: "open" })));
    },

    async close({ company, practice, kind, payerId, fileId }) {
      const command = new DeleteItemCommand({
        TableName: tableName,
        Key: keyAttributes(keys.openBatch(company, practice, kind, payerId)),
        ConditionExpression: "f = :file",
        ExpressionAttributeValues: { ":file": { S: fileId } },
      });
      // Gone already, or another batch by now: either way this one is closed.
      await held("DeleteItem", () => client.send(command));
    },

    async files(company, fileIds) {
      const items = await getItems(
        client,
        tableName,
        fileIds.map((fileId) => keys.file(company, fileId)),
      );
      return new Map([...items.values()].map(itemToFile).map((file) => [file.fileId, file]));
    },

    async advance(company, fileId, from, to, sentAt) {
      const command = new UpdateItemCommand({
        TableName: tableName,
        Key: keyAttributes(keys.file(company, fileId)),
        UpdateExpression: sentAt === undefined ? "SET s = :to" : "SET s = :to, t = :sent",
        ConditionExpression: "s = :from",
        ExpressionAttributeValues: {
          ":from": { S: from },
          ":to": { S: to },
          ...(sentAt === undefined ? {} : { ":sent": { S: sentAt } }),
        },
      });
      return held("UpdateItem", () => client.send(command));
    },
  };
}
