import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scrubClaimStage } from "../../functions/scrub-claim/stage.ts";
import { Inbox } from "../../infra/local/inbox.ts";
import { startStack } from "../../infra/local/stack.ts";
import { readTable } from "../../infra/local/summary.ts";
import { dynamoClient } from "../../shared/adapters/aws/clients.ts";
import { readTableEnv } from "../../shared/adapters/aws/env.ts";
import { dynamoFailureLog } from "../../shared/adapters/aws/failure-log.ts";
import { awsStagePorts } from "../../shared/adapters/aws/stage-ports.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import { createLog } from "../../shared/stage/log.ts";
import { createQueueHandler, type QueueHandler } from "../../shared/stage/queue-handler.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { runCleanclaim } from "./cleanclaim-process.ts";
import { writePracticeFile } from "./practice-file.ts";

const company = "my-company";
const unlucky = claimIdOf(company, "elm-clinic", { encounterId: "V-2", frequency: "1", payerClaimNumber: undefined });

class OutOfOrderError extends Error {
  override readonly name = "OutOfOrderError";
}

/** The stages as they are, save that scrub-claim can't bear one claim. */
async function brokenScrubber(stage: StageName): Promise<QueueHandler> {
  if (stage !== "scrub-claim") {
    const module: { readonly handler: QueueHandler } = await import(`../../functions/${stage}/handler.ts`);
    return module.handler;
  }
  const ports = awsStagePorts();
  const work = scrubClaimStage.work(ports);
  const failures = dynamoFailureLog(dynamoClient(), readTableEnv());
  return createQueueHandler(
    stage,
    scrubClaimStage.message,
    { failures, clock: ports.clock, log: createLog(process.env) },
    async (messages) => {
      const results = [];
      for (const message of messages) {
        const [result] = message.claimId === unlucky ? [] : await work([message]);
        results.push(result ?? { status: "rejected" as const, reason: new OutOfOrderError("the scrubber is broken") });
      }
      return results;
    },
  );
}

/** CLM01 of every claim in every file that left. */
async function claimNumbersSent(data: string): Promise<readonly string[]> {
  const sent = join(data, "files", "exchange", "sent");
  const names = (await readdir(sent, { recursive: true })).filter((name) => name.endsWith(".837"));
  const texts = await Promise.all(names.map((name) => readFile(join(sent, name), "latin1")));
  return texts.flatMap((text) => [...text.matchAll(/~\s*CLM\*([^*]+)/g)].map(([, number = ""]) => number));
}

describe("a handler that fails", () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), "dead-letter-"));
  });
  afterEach(() => rm(data, { recursive: true, force: true }));

  it("parks its message with the cause, holds nobody else up, and redrive lets it end well", async () => {
    const folder = await writePracticeFile(
      join(data, "in"),
      "elm-clinic",
      ["03", "04", "05"].map((day, index) =>
        soundEncounterInput({
          encounterId: `V-${index + 1}`,
          patient: { ...soundEncounterInput().patient, birthDate: `1970-02-${day}` },
        }),
      ),
    );
    const stack = await startStack({ dataFolder: data, daysPerSecond: 100, handlerOf: brokenScrubber });
    const inbox = new Inbox(stack, data, company);
    await inbox.open();
    await inbox.send([folder]);
    while ((await stack.deadLetterCounts()).get("scrub-claim") !== 1) await new Promise((next) => setTimeout(next, 50));
    const { states } = await readTable(stack.resources);
    await inbox.close();
    await stack.stop();
    const lifecycles = new Map(states.map(({ claimId, lifecycle }) => [claimId, lifecycle]));
    expect(lifecycles.get(unlucky)).toBe("coded");
    expect([...lifecycles.values()].filter((lifecycle) => lifecycle !== "coded")).toHaveLength(2);

    const listed = await runCleanclaim("redrive", "--list", "--json", "--data", data);
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.output)).toEqual([
      {
        stage: "scrub-claim",
        messageId: expect.any(String),
        receives: 5,
        error: "OutOfOrderError",
        cause: "the scrubber is broken",
      },
    ]);

    const redriven = await runCleanclaim("redrive", "scrub-claim", "--data", data);
    expect(redriven).toMatchObject({ code: 0, output: expect.stringContaining("1 message put back") });

    const ended = await runCleanclaim("start", folder, "--once", "--json", "--no-payer", "--data", data);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.output)).toMatchObject({ encounters: 3, claims: 3, held: 0 });
    // The two claims that were not held up may have left in a file of their own, before the third came.
    const sent = await claimNumbersSent(data);
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(3);
  });
});
