import type { SQSEvent } from "aws-lambda";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryFailureLog } from "../../shared/adapters/memory/failure-log.ts";
import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { MissingContentError } from "../../shared/ports/claim-store.ts";
import { type BatchWork, createQueueHandler, eachMessage } from "../../shared/stage/queue-handler.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { lambdaContext } from "../builders/lambda-context.ts";

const clock = memoryClock(parseInstant("2026-11-18T12:00:00.000Z") ?? expect.unreachable());
const claim = (claimId: string) => JSON.stringify({ company: "acme-billing", practice: "cedar-clinic", claimId });

function eventOf(...bodies: readonly string[]): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `m${index}`,
      receiptHandle: `r${index}`,
      body,
      attributes: {
        ApproximateReceiveCount: "3",
        SentTimestamp: "0",
        SenderId: "test",
        ApproximateFirstReceiveTimestamp: "0",
      },
      messageAttributes: {},
      md5OfBody: "",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:cleanclaim-code-encounter",
      awsRegion: "us-east-1",
    })),
  };
}

function harness(work: BatchWork<ClaimMessage>) {
  const lines: string[] = [];
  const failures = memoryFailureLog();
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const handler = createQueueHandler("code-encounter", ClaimMessage, { failures, clock, log }, work);
  return { failures, lines, run: (...bodies: string[]) => handler(eventOf(...bodies), lambdaContext()) };
}

describe("a queue handler", () => {
  it("answers with the failures alone, so that the rest is done", async () => {
    const { run, failures } = harness(
      eachMessage(async ({ claimId }) => {
        if (claimId === "BAD") throw new MissingContentError("BAD");
      }),
    );
    expect(await run(claim("A"), claim("BAD"), claim("C"))).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
    expect(await failures.list("code-encounter")).toMatchObject([
      {
        messageId: "m1",
        error: "MissingContentError",
        receives: 3,
        cause: "a claim names a content that is not stored",
      },
    ]);
  });

  it("keeps an unreadable message apart and does the others", async () => {
    const done: string[] = [];
    const { run, failures } = harness(eachMessage(async ({ claimId }) => void done.push(claimId)));
    const answer = await run("{not json", claim("A"), '{"company":"X Y","practice":"p"}');
    expect(answer.batchItemFailures.map((failure) => failure.itemIdentifier)).toEqual(["m0", "m2"]);
    expect(done).toEqual(["A"]);
    const causes = (await failures.list("code-encounter")).map((failure) => [failure.error, failure.cause]);
    expect(causes).toEqual([
      ["UnreadableMessageError", "a message's body is not JSON"],
      ["ZodError", "company: invalid_format; practice: invalid_format; claimId: invalid_type"],
    ]);
  });

  it("fails every message when the work as a whole fails", async () => {
    const { run } = harness(async () => {
      throw new Error("the table is not there");
    });
    expect((await run(claim("A"), claim("B"))).batchItemFailures).toHaveLength(2);
  });

  it("says nothing of what a message or a foreign error holds", async () => {
    const { run, lines, failures } = harness(
      eachMessage(async () => {
        throw new Error("duplicate key MARIGOLD-TESTPATIENT born 1970-02-03");
      }),
    );
    await run(claim("A"), '{"company":"MARIGOLD-TESTPATIENT"}', "MARIGOLD-TESTPATIENT");
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.join("") + JSON.stringify(await failures.list("code-encounter"))).not.toMatch(/MARIGOLD|1970/);
  });
});
