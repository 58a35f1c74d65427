import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteMessageBatchCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Schedules } from "../../infra/local/schedules.ts";
import { type OpenStack, openStack } from "../../infra/local/stack.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { addMilliseconds, dayMilliseconds, hourMilliseconds, instantOf } from "../../shared/values/instant.ts";

/** A Monday. */
const monday = instantOf(Date.UTC(2026, 2, 2));
const at = (day: number, hour: number) => addMilliseconds(monday, day * dayMilliseconds + hour * hourMilliseconds);
const submissionsOfADay = (day: number) => [at(day, 14), at(day, 22)];

let folder = "";
let open: OpenStack;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-schedules-"));
  open = await openStack({ dataFolder: folder });
});
afterAll(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const schedulesAt = (name: string, now: typeof monday) => new Schedules(open.resources, join(folder, name), now);

/** Takes the ticks that lie in a stage's queue. */
async function takeTicks(stage: StageName): Promise<readonly unknown[]> {
  const QueueUrl = open.resources.queues.get(stage)?.url;
  const ticks: unknown[] = [];
  for (;;) {
    const { Messages = [] } = await open.resources.clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return ticks.toSorted();
    ticks.push(...Messages.map(({ Body }) => JSON.parse(Body ?? "").tick));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await open.resources.clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

async function takeAll(): Promise<void> {
  for (const stage of open.resources.queues.keys()) await takeTicks(stage);
}

describe("schedules", () => {
  it("send each scheduled time once, however often the clock is looked at, and nothing at weekends", async () => {
    const schedules = schedulesAt("steps.json", monday);
    for (let hour = 0; hour < 8 * 24; hour += 0.5) await schedules.fire(at(0, hour));
    expect(await takeTicks("submit-claims")).toEqual([0, 1, 2, 3, 4, 7].flatMap(submissionsOfADay));
    expect(await takeTicks("poll-claim-status")).toEqual([0, 1, 2, 3, 4, 7].map((day) => at(day, 6)));
    expect(await takeTicks("bill-patient")).toEqual([0, 1, 2, 3, 4, 7].map((day) => at(day, 7)));
    expect(await takeTicks("scrub-claim")).toEqual([]);
  });

  it("say when the next one is", async () => {
    const schedules = schedulesAt("next.json", monday);
    expect(schedules.nextDue()).toBe(at(0, 6));
    expect(await schedules.fire(at(0, 6))).toBe(true);
    expect(schedules.nextDue()).toBe(at(0, 7));
    expect(await schedules.fire(at(0, 6.5))).toBe(false);
    await takeAll();
  });

  it("send nothing again after a restart", async () => {
    await schedulesAt("again.json", monday).fire(at(0, 14));
    await takeAll();
    const restarted = schedulesAt("again.json", at(0, 14));
    await restarted.fire(at(0, 14));
    expect(await takeTicks("submit-claims")).toEqual([]);
    expect(restarted.nextDue()).toBe(at(0, 20));
  });

  it("make good what came due in between by one tick each, the latest", async () => {
    await schedulesAt("late.json", monday).fire(at(0, 14));
    await takeAll();
    await schedulesAt("late.json", at(3, 0)).fire(at(3, 0));
    expect(await takeTicks("submit-claims")).toEqual([at(2, 22)]);
    expect(await takeTicks("poll-claim-status")).toEqual([at(2, 6)]);
  });
});
