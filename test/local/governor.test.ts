import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Handler } from "../../infra/local/event-source.ts";
import type { Participant } from "../../infra/local/governor.ts";
import type { Resources } from "../../infra/local/resources.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { addMilliseconds, hourMilliseconds, type Instant, instantOf } from "../../shared/values/instant.ts";
import { claimState } from "../builders/claim-state.ts";

/** A Monday, before the first tick of the day. */
const monday = instantOf(Date.UTC(2026, 2, 2));
const at = (hour: number): Instant => addMilliseconds(monday, hour * hourMilliseconds);

let folder = "";
let stack: Stack | undefined;
/** What happened, each with the moment at which it did. */
let diary: [what: string, now: string | undefined][] = [];
let handle: (stage: StageName) => Promise<void> = async () => undefined;

const diarist =
  (stage: StageName): Handler =>
  async () => {
    diary.push([stage, process.env.CLEANCLAIM_NOW]);
    await handle(stage);
    diary.push([`${stage} is done`, process.env.CLEANCLAIM_NOW]);
    return { batchItemFailures: [] };
  };

async function start(participants?: (resources: Resources) => readonly Participant[]): Promise<Stack> {
  stack = await startStack({
    dataFolder: folder,
    daysPerSecond: 10,
    startAt: monday,
    handlerOf: async (stage) => diarist(stage),
    ...(participants === undefined ? {} : { participants }),
  });
  return stack;
}

/** Someone with an agenda, who notes what they did when. */
function agendaOf(moments: readonly Instant[], act: () => Promise<unknown> = async () => undefined): Participant {
  const left = [...moments];
  return {
    nextDue: async () => left[0],
    act: async (now) => {
      if (left[0] === undefined || left[0] > now) return false;
      left.shift();
      diary.push(["the payer acts", now]);
      await act();
      return true;
    },
  };
}

const momentsOf = (what: string) => diary.filter(([each]) => each === what).map(([, now]) => now);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-governor-"));
  diary = [];
  handle = async () => undefined;
});
afterEach(async () => {
  await stack?.stop();
  stack = undefined;
  await rm(folder, { recursive: true, force: true });
});

describe("the local clock", () => {
  it("stops at every moment at which something is due, to the millisecond", async () => {
    const dues = [at(5), at(6), addMilliseconds(at(13), 1), at(30)];
    await (await start(() => [agendaOf(dues)])).whenAtRest();
    expect(momentsOf("the payer acts")).toEqual(dues);
    expect(momentsOf("poll-claim-status")).toEqual([at(6), at(30)]);
    expect(momentsOf("bill-patient")).toEqual([at(7)]);
    expect(momentsOf("submit-claims")).toEqual([at(14), at(22)]);
  });

  it("waits for slow handlers, and for what their work leads to", async () => {
    handle = () => sleep(300);
    const answer = (resources: Resources) =>
      resources.clients.s3.send(
        new PutObjectCommand({ Bucket: resources.buckets.exchange, Key: "received/a-co/answer.edi", Body: "x" }),
      );
    await (await start((resources) => [agendaOf([at(5), at(6.5)], () => answer(resources))])).whenAtRest();
    expect(diary).toEqual([
      ["the payer acts", at(5)],
      ["receive-response", at(5)],
      ["receive-response is done", at(5)],
      ["poll-claim-status", at(6)],
      ["poll-claim-status is done", at(6)],
      ["the payer acts", at(6.5)], // the same bytes again: nothing new
    ]);
  });

  it("comes to rest, and stands still, when nothing is left that would happen by itself", async () => {
    const resting = await start();
    await resting.whenAtRest();
    await sleep(100);
    expect(resting.clock.now()).toBe(monday);
    expect(diary).toEqual([]);
  });

  it("goes on while a claim waits for the pipeline, and rests when it waits for a person", async () => {
    const running = await start();
    await running.whenAtRest();
    const store = dynamoClaimStore(running.resources.clients.dynamo, { tableName: running.resources.tableName });
    await dynamoPracticeRegistry(running.resources.clients.dynamo, { tableName: running.resources.tableName }).add({
      company: "acme-billing",
      practice: "cedar-clinic",
    });
    const ready = claimState({ version: 1, work: { list: "ready", due: at(0) } });
    await store.create([ready]);
    handle = async (stage) => {
      if (stage !== "submit-claims") return;
      await store.save([{ ...ready, version: 2, work: { list: "rejected", due: at(1000) } }]);
    };
    running.wake();
    await running.whenAtRest();
    expect(momentsOf("submit-claims")).toEqual([at(14)]);
    expect(running.clock.now()).toBe(at(14));
  });
});
