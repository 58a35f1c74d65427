import middy from "@middy/core";
import sqsPartialBatchFailure from "@middy/sqs-partial-batch-failure";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { z } from "zod";
import type { StageName } from "../contracts/stage-name.ts";
import type { Clock } from "../ports/clock.ts";
import type { FailureLog } from "../ports/failure-log.ts";
import { causeOf } from "./failure-cause.ts";
import type { Log } from "./log.ts";

export interface QueueHandlerPorts {
  readonly failures: FailureLog;
  readonly clock: Clock;
  readonly log: Log;
}

/** Work over a whole batch: one settled result for each message, in order. */
export type BatchWork<Message> = (messages: readonly Message[]) => Promise<readonly PromiseSettledResult<unknown>[]>;

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** A body that is not JSON: nothing of it is repeated. */
export class UnreadableMessageError extends Error {
  override readonly name = "UnreadableMessageError";
  constructor() {
    super("a message's body is not JSON");
  }
}

/** What the middleware makes of the settled results. Source: AWS Lambda, ReportBatchItemFailures. */
const BatchResponse = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

function readBody<Message>(schema: z.ZodType<Message>, body: string): Message {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new UnreadableMessageError();
  }
  return schema.parse(parsed);
}

/**
 * A Lambda handler over SQS: reads each message against its schema, works on the readable ones together, and answers
 * with the failures alone, so that the rest are done. Each failure's cause is kept where `cleanclaim redrive` shows it,
 * because a message in a dead-letter queue carries none.
 */
export function createQueueHandler<Message>(
  stage: StageName,
  schema: z.ZodType<Message>,
  ports: QueueHandlerPorts,
  work: BatchWork<Message>,
): QueueHandler {
  const run = async (event: SQSEvent): Promise<PromiseSettledResult<unknown>[]> => {
    const results: PromiseSettledResult<unknown>[] = [];
    const readable: { readonly index: number; readonly message: Message }[] = [];
    for (const [index, record] of event.Records.entries()) {
      try {
        readable.push({ index, message: readBody(schema, record.body) });
        results.push({ status: "fulfilled", value: undefined });
      } catch (reason) {
        results.push({ status: "rejected", reason });
      }
    }
    if (readable.length > 0) {
      const settled = await work(readable.map(({ message }) => message)).catch((reason: unknown) =>
        readable.map((): PromiseSettledResult<unknown> => ({ status: "rejected", reason })),
      );
      for (const [position, { index }] of readable.entries()) {
        const result = settled[position];
        if (result !== undefined) results[index] = result;
      }
    }
    await keepCauses(event.Records, results);
    return results;
  };

  const keepCauses = async (records: readonly SQSRecord[], results: readonly PromiseSettledResult<unknown>[]) => {
    for (const [index, result] of results.entries()) {
      const record = records[index];
      if (result.status === "fulfilled" || record === undefined) continue;
      const cause = causeOf(result.reason);
      const receives = Number(record.attributes.ApproximateReceiveCount);
      ports.log.error({ stage, messageId: record.messageId, receives, ...cause }, "message failed");
      const failure = {
        stage,
        messageId: record.messageId,
        error: cause.error,
        cause: cause.cause,
        receives,
        at: ports.clock.now(),
      };
      // The cause is a help, not the work: if it can't be kept, the message must still be tried again.
      await ports.failures.put(failure).catch((problem: unknown) => {
        ports.log.error({ stage, messageId: record.messageId, ...causeOf(problem) }, "cause not kept");
      });
    }
  };

  const wrapped = middy<SQSEvent, PromiseSettledResult<unknown>[]>()
    .use(sqsPartialBatchFailure({ logger: () => undefined }))
    .handler((event: SQSEvent) => run(event));
  return async (event, context) => BatchResponse.parse(await wrapped(event, context));
}

/** Work that takes messages one at a time. */
export function eachMessage<Message>(work: (message: Message) => Promise<unknown>): BatchWork<Message> {
  return async (messages) => {
    const results: PromiseSettledResult<unknown>[] = [];
    for (const message of messages) {
      const [result] = await Promise.allSettled([work(message)]);
      if (result !== undefined) results.push(result);
    }
    return results;
  };
}
