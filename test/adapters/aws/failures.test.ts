import { createHash } from "node:crypto";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dynamoBatchStore } from "../../../shared/adapters/aws/batch-store.ts";
import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { closeClients, dynamoClient, s3Client, sqsClient } from "../../../shared/adapters/aws/clients.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { readQueuesEnv, readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { AwsCallError, MessagesNotTakenError, StoredItemError } from "../../../shared/adapters/aws/errors.ts";
import { type Item, keyAttributes, keys } from "../../../shared/adapters/aws/keys.ts";
import { MissingQueueError, sqsNextStage } from "../../../shared/adapters/aws/next-stage.ts";
import { redrive } from "../../../shared/adapters/aws/redrive.ts";
import { stateToItem } from "../../../shared/adapters/aws/state-item.ts";
import { at, claimIdAt, contentOf, firstState, newCompany, usualEncounter } from "../contract/samples.ts";
import { type Emulators, startEmulators } from "./emulators.ts";
import { type Faults, type FaultyEndpoint, faultyEndpoint } from "./faulty-endpoint.ts";

let emulators: Emulators;
let faulty: FaultyEndpoint | undefined;

beforeAll(async () => {
  emulators = await startEmulators();
});
afterEach(async () => {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulators.dynamoEndpoint;
  process.env.AWS_ENDPOINT_URL_SQS = emulators.queueEndpoint;
  delete process.env.AWS_MAX_ATTEMPTS;
  closeClients();
  await faulty?.stop();
  faulty = undefined;
});
afterAll(() => emulators.stop());

/** From here to the end of the test, calls of the service go through the faults. */
async function withFaults(service: "DYNAMODB" | "SQS", faults: Faults): Promise<void> {
  faulty = await faultyEndpoint(service === "SQS" ? emulators.queueEndpoint : emulators.dynamoEndpoint, faults);
  process.env[`AWS_ENDPOINT_URL_${service}`] = faulty.url;
  process.env.AWS_MAX_ATTEMPTS = "1";
  closeClients();
}

const claims = () => dynamoClaimStore(dynamoClient(), readTableEnv());
const put = (Item: Item) => dynamoClient().send(new PutItemCommand({ TableName: readTableEnv().tableName, Item }));

const Keys = z.object({ Keys: z.array(z.unknown()), ConsistentRead: z.boolean() });
const BatchGet = z.object({ RequestItems: z.record(z.string(), Keys) });
const BatchWrite = z.object({ RequestItems: z.record(z.string(), z.array(z.unknown())) });

describe("DynamoDB that does a part", () => {
  it("is asked again for the keys that it left", async () => {
    const company = newCompany();
    const states = Array.from({ length: 40 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
    await claims().create(states);
    const asked: number[] = [];
    await withFaults("DYNAMODB", (operation, input) => {
      if (operation !== "BatchGetItem") return undefined;
      const { RequestItems } = BatchGet.parse(input);
      asked.push(...Object.values(RequestItems).map((table) => table.Keys.length));
      return asked.length > 2 ? undefined : { status: 200, body: { Responses: {}, UnprocessedKeys: RequestItems } };
    });
    const ids = states.map(({ claimId }) => claimId);
    expect([...(await claims().load(company, ids)).keys()].sort()).toEqual(ids.sort());
    expect(asked).toEqual([40, 40, 40]);
  });

  it("is given again the items that it left", async () => {
    const company = newCompany();
    const contents = Array.from({ length: 5 }, (_, n) => contentOf(claimIdAt(n), usualEncounter()));
    let calls = 0;
    await withFaults("DYNAMODB", (operation, input) => {
      if (operation !== "BatchWriteItem" || ++calls > 2) return undefined;
      return { status: 200, body: { UnprocessedItems: BatchWrite.parse(input).RequestItems } };
    });
    await claims().putContents(company, contents);
    expect(calls).toBe(3);
    expect((await claims().loadContents(company, contents)).size).toBe(5);
  });

  it("is not asked again when it says what stood in the way", async () => {
    const standing = firstState(newCompany(), { payerId: "STANDS" });
    const operations: string[] = [];
    await withFaults("DYNAMODB", (operation) => {
      operations.push(operation);
      const Item = stateToItem(standing);
      return {
        status: 400,
        body: { __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", Item },
      };
    });
    expect(await claims().create([{ ...standing, payerId: "OFFERED" }])).toEqual([standing]);
    expect(operations).toEqual(["PutItem"]);
  });
});

describe("a service that refuses or is not there", () => {
  it("is a named error with the operation, the code and the cause", async () => {
    await withFaults("DYNAMODB", () => ({
      status: 400,
      body: { __type: "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException", message: "slower" },
    }));
    const error = await claims()
      .save([firstState(newCompany(), { version: 2 })])
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AwsCallError);
    expect(error).toMatchObject({
      name: "AwsCallError",
      service: "DynamoDB",
      operation: "PutItem",
      code: "ProvisionedThroughputExceededException",
      message: "DynamoDB PutItem failed: ProvisionedThroughputExceededException",
      cause: { name: "ProvisionedThroughputExceededException" },
    });
  });

  it("is told by its system code when no connection is made", async () => {
    process.env.AWS_ENDPOINT_URL_DYNAMODB = "http://127.0.0.1:9";
    process.env.AWS_MAX_ATTEMPTS = "1";
    closeClients();
    await expect(claims().load(newCompany(), ["X"])).rejects.toMatchObject({
      name: "AwsCallError",
      code: "ECONNREFUSED",
    });
  });

  it("leaves the rest of a call undone", async () => {
    const company = newCompany();
    let calls = 0;
    await withFaults("DYNAMODB", () => {
      calls++;
      return { status: 500, body: { __type: "InternalServerError" } };
    });
    const states = Array.from({ length: 200 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
    await expect(claims().create(states)).rejects.toThrow(AwsCallError);
    expect(calls).toBeLessThan(40);
  });

  it("is not taken for an absent document", async () => {
    const buckets = { inbound: "no-such-bucket", exchange: "no-such-bucket", reports: "no-such-bucket" };
    const documents = s3DocumentStore(s3Client(), buckets);
    await expect(documents.readText("inbound", "profiles/a/b.json")).rejects.toMatchObject({ code: "NoSuchBucket" });
    await expect(documents.write("inbound", "a", "b", "text/plain")).rejects.toThrow(AwsCallError);
  });
});

describe("an item that is not of our making", () => {
  it("is a named error that says its kind and nothing else", async () => {
    const company = newCompany();
    const claimId = claimIdAt(1);
    const state = firstState(company, { claimId });
    await put({ ...stateToItem(state), l: { S: "MARGUERITE" } });
    const failure = claims().load(company, [claimId]);
    await expect(failure).rejects.toThrow(StoredItemError);
    await expect(failure).rejects.toMatchObject({ kind: "state", message: "a stored state can't be read" });
    await put({ ...stateToItem(state), h: { S: "[{not json" } });
    await expect(claims().load(company, [claimId])).rejects.toThrow("a stored state can't be read");
  });

  it("is found in contents, histories and batches, too", async () => {
    const company = newCompany();
    const claimId = claimIdAt(1);
    const unknownPacking = { b: { B: Uint8Array.of(99, 1, 2, 3) } };
    const broken = { b: { B: Uint8Array.of(1, 255, 255, 255) } };
    await claims().create([firstState(company, { claimId })]);
    await put({ ...keyAttributes(keys.content(company, claimId, "0123456789ABCDEF")), ...unknownPacking });
    await expect(claims().loadContents(company, [{ claimId, content: "0123456789ABCDEF" }])).rejects.toThrow(
      "a stored content can't be read",
    );
    await expect(claims().history(company, claimId)).rejects.toThrow("a stored content can't be read");
    await put({ ...keyAttributes(keys.openBatch(company, "oak", "837p", "P")), ...broken, f: { S: "C000000001" } });
    const batches = dynamoBatchStore(dynamoClient(), readTableEnv());
    await expect(batches.openBatches(company, "oak", "837p")).rejects.toThrow("a stored open batch can't be read");
    await put(keyAttributes(keys.file(company, "C000000001")));
    await expect(batches.files(company, ["C000000001"])).rejects.toThrow("a stored file can't be read");
  });
});

const SendBatch = z.object({
  Entries: z.array(z.object({ Id: z.string(), MessageBody: z.string(), MessageGroupId: z.string().optional() })),
});

describe("a queue", () => {
  const messages = Array.from({ length: 8 }, (_, n) => ({ company: "acme", practice: "oak", claimId: claimIdAt(n) }));

  it("is offered again the messages that it did not take, and no others", async () => {
    const offered: string[][] = [];
    await withFaults("SQS", (_, input) => {
      const { Entries } = SendBatch.parse(input);
      offered.push(Entries.map(({ Id }) => Id));
      const fails = (id: string) => offered.length < 3 && Number(id) >= 3 * offered.length;
      return {
        status: 200,
        body: {
          Successful: Entries.filter(({ Id }) => !fails(Id)).map(({ Id, MessageBody }) => ({
            Id,
            MessageId: Id,
            MD5OfMessageBody: createHash("md5").update(MessageBody).digest("hex"),
          })),
          Failed: Entries.filter(({ Id }) => fails(Id)).map(({ Id }) => ({
            Id,
            Code: "InternalError",
            SenderFault: false,
          })),
        },
      };
    });
    await sqsNextStage(sqsClient(), readQueuesEnv()).send("scrub-claim", messages);
    expect(offered).toEqual([
      ["0", "1", "2", "3", "4", "5", "6", "7"],
      ["3", "4", "5", "6", "7"],
      ["6", "7"],
    ]);
  });

  it("that never takes some is a named error with their number and the codes", async () => {
    await withFaults("SQS", (_, input) => ({
      status: 200,
      body: {
        Failed: SendBatch.parse(input).Entries.map(({ Id }) => ({
          Id,
          Code: "InvalidMessageContents",
          SenderFault: true,
        })),
      },
    }));
    const failure = sqsNextStage(sqsClient(), readQueuesEnv()).send("scrub-claim", messages);
    await expect(failure).rejects.toThrow(MessagesNotTakenError);
    await expect(failure).rejects.toMatchObject({ stage: "scrub-claim", count: 8, codes: ["InvalidMessageContents"] });
  });

  it("is given each message with its practice as group, its company when there is none, and none for a tick", async () => {
    const groups: (string | undefined)[] = [];
    await withFaults("SQS", (_, input) => {
      groups.push(...SendBatch.parse(input).Entries.map(({ MessageGroupId }) => MessageGroupId));
      return undefined;
    });
    await sqsNextStage(sqsClient(), readQueuesEnv()).send("post-remittance", [
      { company: "acme", practice: "oak", claimId: "X1" },
      { company: "acme", practice: "oak" },
      { company: "acme", key: "received/acme/1.835", transaction: 1 },
      { tick: "2026-11-23T22:00:00Z" },
    ]);
    expect(groups).toEqual(["acme/oak", "acme/oak", "acme", undefined]);
  });

  it("keeps a message's group when it is driven back", async () => {
    const groups: (string | undefined)[] = [];
    let receives = 0;
    await withFaults("SQS", (operation, input) => {
      if (operation === "SendMessageBatch") {
        groups.push(...SendBatch.parse(input).Entries.map(({ MessageGroupId }) => MessageGroupId));
      }
      if (operation !== "ReceiveMessage" || ++receives > 1) return undefined;
      const Body = '{"company":"acme","practice":"oak"}';
      const MD5OfBody = createHash("md5").update(Body).digest("hex");
      const letter = {
        Body,
        MD5OfBody,
        MessageId: "1",
        ReceiptHandle: "none",
        Attributes: { MessageGroupId: "acme/oak" },
      };
      return { status: 200, body: { Messages: [letter] } };
    });
    const queueUrl = readQueuesEnv().get("scrub-claim") ?? "";
    const deadLetterUrl = readQueuesEnv().get("bill-patient") ?? "";
    expect(await redrive(sqsClient(), { queueUrl, deadLetterUrl })).toBe(1);
    expect(groups).toEqual(["acme/oak"]);
  });

  it("that the environment does not name is a named error", async () => {
    const next = sqsNextStage(sqsClient(), new Map());
    await expect(next.send("scrub-claim", messages)).rejects.toThrow(MissingQueueError);
    await expect(next.send("scrub-claim", messages)).rejects.toThrow("QUEUE_URL_SCRUB_CLAIM is not set");
  });
});

describe("an open batch that comes and goes", () => {
  it("is proposed again when what stood in the way is gone", async () => {
    const manifest = {
      company: newCompany(),
      practice: "oak",
      kind: "837p" as const,
      fileId: "C000000001",
      payerId: "HVHP1",
      controlNumber: 1,
      createdAt: at("2026-12-01T00:00:00.000Z"),
      claims: [],
    };
    let calls = 0;
    await withFaults("DYNAMODB", (operation) => {
      if (operation !== "PutItem" || ++calls > 1) return undefined;
      return { status: 400, body: { __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException" } };
    });
    expect(await dynamoBatchStore(dynamoClient(), readTableEnv()).propose(manifest)).toEqual(manifest);
    expect(calls).toBe(2);
  });
});
