import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handler } from "../../infra/local/event-source.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { listDeadLetters, redrive } from "../../shared/adapters/aws/redrive.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";

let folder = "";
let stack: Stack;
const seen = new Map<StageName, SQSEvent[]>();
/** What a toy stage does with a body. */
let behaviour: (stage: StageName, body: string) => "ok" | "fail" | "throw" = () => "ok";
/** Milliseconds that a toy stage takes. */
let duration = 30;
let running = 0;
let mostAtOnce = 0;

const toy =
  (stage: StageName): Handler =>
  async (event) => {
    seen.set(stage, [...(seen.get(stage) ?? []), event]);
    running++;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise((resolve) => setTimeout(resolve, duration));
    running--;
    const verdicts = event.Records.map((record) => behaviour(stage, record.body));
    if (verdicts.includes("throw")) throw new Error("the whole batch fails");
    return {
      batchItemFailures: event.Records.filter((_, index) => verdicts[index] === "fail").map((record) => ({
        itemIdentifier: record.messageId,
      })),
    };
  };

async function send(stage: StageName, ...bodies: readonly string[]): Promise<void> {
  for (const MessageBody of bodies) {
    await stack.resources.clients.sqs.send(
      new SendMessageCommand({ QueueUrl: stack.resources.queues.get(stage)?.url, MessageBody }),
    );
  }
  stack.wake();
}

const bodiesOf = (stage: StageName) =>
  (seen.get(stage) ?? []).flatMap((event) => event.Records.map((record) => record.body));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-source-"));
  stack = await startStack({ dataFolder: folder, daysPerSecond: 1, handlerOf: async (stage) => toy(stage) });
});

afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("an event source", () => {
  it("gives a handler a batch of what waits, in the shape that Lambda has", async () => {
    await send("scrub-claim", ...Array.from({ length: 25 }, (_, n) => `b${n}`));
    await stack.whenAtRest();
    expect(bodiesOf("scrub-claim").sort()).toEqual(Array.from({ length: 25 }, (_, n) => `b${n}`).sort());
    const [record] = seen.get("scrub-claim")?.[0]?.Records ?? [];
    expect(record).toMatchObject({ eventSource: "aws:sqs", attributes: { ApproximateReceiveCount: "1" } });
    expect(record?.eventSourceARN).toMatch(/:cleanclaim-scrub-claim$/);
  });

  it("brings back only what failed, and runs several invocations at once", async () => {
    const failedOnce = new Set<string>();
    behaviour = (_stage, body) => {
      if (!body.startsWith("f") || failedOnce.has(body)) return "ok";
      failedOnce.add(body);
      return "fail";
    };
    mostAtOnce = 0;
    duration = 600;
    await send("submit-claims", "a1", "f1", "a2", "f2", "a3");
    await stack.whenAtRest();
    const times = (body: string) => bodiesOf("submit-claims").filter((each) => each === body).length;
    expect(["a1", "a2", "a3", "f1", "f2"].map(times)).toEqual([1, 1, 1, 2, 2]);
    expect(mostAtOnce).toBeGreaterThan(1);
    duration = 30;
  });

  it("parks what keeps failing, while others go on, and gives it back when asked", async () => {
    behaviour = (_stage, body) => (body === "poison" ? "throw" : "ok");
    await send("bill-patient", "poison", "fine");
    await stack.whenAtRest();
    const queue = stack.resources.queues.get("bill-patient") ?? expect.unreachable();
    expect(bodiesOf("bill-patient").filter((body) => body === "poison")).toHaveLength(5);
    expect(bodiesOf("bill-patient")).toContain("fine");
    expect((await listDeadLetters(stack.resources.clients.sqs, queue.deadLetterUrl)).map(({ body }) => body)).toEqual([
      "poison",
    ]);

    behaviour = () => "ok";
    const urls = { deadLetterUrl: queue.deadLetterUrl, queueUrl: queue.url };
    expect(await redrive(stack.resources.clients.sqs, urls)).toBe(1);
    stack.wake();
    await stack.whenAtRest();
    expect(bodiesOf("bill-patient").filter((body) => body === "poison")).toHaveLength(6);
    expect([...(await stack.deadLetterCounts()).values()].every((count) => count === 0)).toBe(true);
  });
});

describe("the stack", () => {
  it("lets no time pass while there is work", async () => {
    const moments: string[] = [];
    behaviour = () => {
      moments.push(stack.clock.now());
      return "ok";
    };
    const before = stack.clock.now();
    await send("post-remittance", "x1", "x2", "x3");
    await stack.whenAtRest();
    expect(new Set([before, ...moments, stack.clock.now()]).size).toBe(1);
  });

  it.runIf(process.platform === "linux")("listens on this machine only", () => {
    const listening = readFileSync("/proc/self/net/tcp", "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === "0A");
    const ports = [process.env.AWS_ENDPOINT_URL_DYNAMODB, process.env.AWS_ENDPOINT_URL_S3].map((url) =>
      Number(new URL(url ?? "").port)
        .toString(16)
        .toUpperCase()
        .padStart(4, "0"),
    );
    for (const port of ports) {
      const addresses = listening.filter((fields) => fields[1]?.endsWith(`:${port}`)).map((fields) => fields[1]);
      expect(addresses).toEqual([`0100007F:${port}`]);
    }
    const open = readFileSync("/proc/self/net/tcp6", "utf8");
    for (const port of ports) expect(open).not.toContain(`:${port} 00000000000000000000000000000000:0000 0A`);
  });
});
