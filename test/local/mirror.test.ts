import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import type { BucketName } from "../../shared/contracts/object-keys.ts";

let folder = "";
let stack: Stack;

const start = () =>
  startStack({
    dataFolder: folder,
    daysPerSecond: 1,
    handlerOf: async () => async () => ({ batchItemFailures: [] }),
  });

async function put(bucket: BucketName, Key: string, Body: string): Promise<void> {
  await stack.resources.clients.s3.send(new PutObjectCommand({ Bucket: stack.resources.buckets[bucket], Key, Body }));
  stack.wake();
}

const copyOf = (...path: readonly string[]) => readFile(join(folder, "files", ...path), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-mirror-"));
  stack = await start();
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("the folder to look into", () => {
  it("has what was sent, received and reported, and not what practices sent", async () => {
    await put("exchange", "sent/a-co/p-1/C000000001.837", "sent");
    await put("exchange", "received/a-co/answer.edi", "received");
    await put("reports", "statements/a-co/p-1/S1.txt", "reported");
    await put("inbound", "encounters/a-co/p-1/day.csv", "inbound");
    await stack.whenAtRest();
    expect(await copyOf("exchange", "sent", "a-co", "p-1", "C000000001.837")).toBe("sent");
    expect(await copyOf("exchange", "received", "a-co", "answer.edi")).toBe("received");
    expect(await copyOf("reports", "statements", "a-co", "p-1", "S1.txt")).toBe("reported");
    expect((await readdir(join(folder, "files"))).toSorted()).toEqual(["exchange", "reports"]);
  });

  it("has the newest bytes of what was written again, even when they are as many", async () => {
    await put("reports", "rejections/a-co/p-1/x.json", "first");
    await stack.whenAtRest();
    await put("reports", "rejections/a-co/p-1/x.json", "again");
    await stack.whenAtRest();
    expect(await copyOf("reports", "rejections", "a-co", "p-1", "x.json")).toBe("again");
  });

  it("has again after a restart what somebody took away", async () => {
    await put("exchange", "sent/a-co/p-1/C000000002.837", "sent too");
    await stack.whenAtRest();
    await stack.stop();
    await rm(join(folder, "files"), { recursive: true });
    stack = await start();
    await stack.whenAtRest();
    expect(await copyOf("exchange", "sent", "a-co", "p-1", "C000000002.837")).toBe("sent too");
  });
});
