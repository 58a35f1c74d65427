import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handler } from "../../infra/local/event-source.ts";
import { mirrorPath } from "../../infra/local/mirror.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { ObjectCreatedMessage } from "../../shared/contracts/messages.ts";
import { createdObjects } from "../../shared/stage/object-key.ts";
import { runCleanclaim } from "../pipeline/cleanclaim-process.ts";

let folder = "";
let stack: Stack;
let told: string[] = [];

const listener: Handler = async (event) => {
  for (const record of event.Records) {
    const message = ObjectCreatedMessage.parse(JSON.parse(record.body));
    told.push(...createdObjects(message).map(({ key }) => key));
  }
  return { batchItemFailures: [] };
};

const start = () => startStack({ dataFolder: folder, daysPerSecond: 1, handlerOf: async () => listener });

async function put(bucket: "inbound" | "exchange" | "reports", Key: string): Promise<void> {
  await stack.resources.clients.s3.send(
    new PutObjectCommand({ Bucket: stack.resources.buckets[bucket], Key, Body: Key }),
  );
  stack.wake();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-watch-"));
  stack = await start();
});

afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("new objects", () => {
  it("are told once each to the stage that watches for them, whatever their names", async () => {
    const keys = [
      "encounters/a-co/p-1/day one+two.csv",
      "encounters/a-co/p-1/größe é.csv",
      "encounters/a-co/p-1/plain.csv",
    ];
    for (const key of keys) await put("inbound", key);
    await put("inbound", "profiles/a-co/p-1.json");
    await put("reports", "rejections/a-co/p-1/x.json");
    await stack.whenAtRest();
    expect(told.sort()).toEqual(keys.sort());
  });

  it("are not told again after a restart, and new ones are", async () => {
    await stack.stop();
    told = [];
    stack = await start();
    await put("exchange", "received/a-co/answer.edi");
    await stack.whenAtRest();
    expect(told).toEqual(["received/a-co/answer.edi"]);
  });
});

describe("the simulated clock", () => {
  it("never runs backwards over a restart", async () => {
    const before = stack.clock.now();
    await stack.stop();
    stack = await start();
    expect(stack.clock.now() >= before).toBe(true);
  });
});

describe("a data folder", () => {
  it("has one pipeline at a time", async () => {
    const { code, errors } = await runCleanclaim("start", "--once", "--data", folder);
    expect(errors).toContain("is in use by process");
    expect(code).toBe(2);
  });

  it("answers other commands while the pipeline is at work in it", async () => {
    const { code, errors, output } = await runCleanclaim("worklist", "--json", "--data", folder);
    expect({ code, errors, output }).toEqual({ code: 0, errors: "", output: "[]\n" });
  });
});

describe("copies of objects", () => {
  it("stay inside their folder", () => {
    const root = join(tmpdir(), "files");
    const at = (key: string) => mirrorPath(root, { bucket: "exchange", key });
    expect(at("sent/a/b.837")).toBe(join(root, "exchange", "sent", "a", "b.837"));
    for (const key of ["../x", "a/../../x", "/etc/passwd", "a//b", "a/", "a\u0000b", "a\nb", "..", "x".repeat(300)]) {
      expect([key, at(key)]).toEqual([key, undefined]);
    }
  });
});
