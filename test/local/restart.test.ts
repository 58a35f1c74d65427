import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";

let folder = "";
let stack: Stack | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-restart-"));
});
afterEach(async () => {
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the process that is killed says last. */
const LastWords = z.object({ now: z.string() });

const module = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);

/** A stack that takes messages and an object, lets time pass, and then hangs over its work. */
const doomed = (dataFolder: string) => `
  import { PutObjectCommand } from "@aws-sdk/client-s3";
  import { SendMessageCommand } from "@aws-sdk/client-sqs";
  const { startStack } = await import(${module("infra/local/stack.ts")});
  const { existsSync, readFileSync } = await import("node:fs");
  const seen = ${JSON.stringify(join(dataFolder, "seen-objects.log"))};
  let holding = 0;
  let acted = false;
  const handler = (stage) => async (event) => {
    if (["poll-claim-status", "bill-patient", "submit-claims", "ask-eligibility", "report-refusals"].includes(stage))
      return { batchItemFailures: [] };
    holding += event.Records.length;
    await new Promise(() => undefined);
  };
  const start = Date.UTC(2026, 2, 2);
  const due = new Date(start + 20 * 86400000).toISOString();
  const stack = await startStack({
    dataFolder: ${JSON.stringify(dataFolder)},
    daysPerSecond: 300,
    startAt: new Date(start).toISOString(),
    handlerOf: async (stage) => handler(stage),
    participants: () => [{
      nextDue: async () => (acted ? undefined : due),
      act: async (now) => { if (acted || now < due) return false; acted = true; return true; },
    }],
  });
  await stack.whenAtRest();
  const { clients, queues, buckets } = stack.resources;
  for (const MessageBody of ["one", "two", "three"])
    await clients.sqs.send(new SendMessageCommand({ QueueUrl: queues.get("post-remittance").url, MessageBody }));
  await clients.s3.send(new PutObjectCommand({ Bucket: buckets.exchange, Key: "received/a-co/answer.edi", Body: "answer" }));
  stack.wake();
  // What was told is kept after the telling: killed in between, it would be told again.
  const told = () => existsSync(seen) && readFileSync(seen, "utf8").includes("answer.edi");
  while (holding < 4 || !told()) await new Promise((resolve) => setTimeout(resolve, 20));
  process.stdout.write(JSON.stringify({ now: stack.clock.now() }));
`;

/** Runs it up to its last words, and kills it. */
async function runAndKill(): Promise<z.infer<typeof LastWords>> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", doomed(folder)], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: new URL("../..", import.meta.url),
  });
  const [words] = await once(child.stdout, "data");
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
  return LastWords.parse(JSON.parse(String(words)));
}

describe("a stack that is killed", () => {
  it("has its messages, its objects and its time again after a restart, and each message in flight comes back", async () => {
    const last = await runAndKill();
    const came: [stage: StageName, body: string][] = [];
    stack = await startStack({
      dataFolder: folder,
      daysPerSecond: 1,
      handlerOf: async (stage) => async (event) => {
        for (const { body } of event.Records) came.push([stage, body]);
        return { batchItemFailures: [] };
      },
    });
    await stack.whenAtRest();

    const posted = came.filter(([stage]) => stage === "post-remittance").map(([, body]) => body);
    expect(posted.toSorted()).toEqual(["one", "three", "two"]);
    const received = came.filter(([stage]) => stage === "receive-response").map(([, body]) => body);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain("received/a-co/answer.edi");
    expect(came).toHaveLength(4); // and no tick that had been sent

    const { Body } = await stack.resources.clients.s3.send(
      new GetObjectCommand({ Bucket: stack.resources.buckets.exchange, Key: "received/a-co/answer.edi" }),
    );
    expect(await Body?.transformToString()).toBe("answer");
    expect(stack.clock.now() >= last.now).toBe(true);
    expect(last.now).toBe("2026-03-22T00:00:00.000Z");
  });
});
