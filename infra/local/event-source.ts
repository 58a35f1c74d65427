import { setTimeout as sleep } from "node:timers/promises";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { meter } from "../../shared/adapters/aws/meter.ts";
import type { Stage } from "../pipeline.ts";
import { type StageQueue, visibilitySeconds } from "./resources.ts";

export type Handler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

export interface SourceStats {
  handled: number;
  failed: number;
  invocations: number;
}

/** Invocations at once on this machine, whatever the pipeline allows on AWS. */
const localConcurrency = 4;
/** How long to wait for more messages when a batch is not full, in milliseconds a window second of the pipeline. */
const windowMilliseconds = 60;
const messagesACall = 10;

/**
 * Feeds a queue to a handler as Lambda's event source mapping does: batches by size and window, several invocations at
 * once, deletes what succeeded, leaves what failed to come again, and lets the queue park what failed too often. While a
 * handler runs its messages stay hidden; if this process dies they come back within seconds.
 */
export class EventSource {
  readonly stats: SourceStats = { handled: 0, failed: 0, invocations: 0 };
  readonly #sqs: SQSClient;
  readonly #stage: Stage;
  readonly #queue: StageQueue;
  readonly #handler: Handler;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #inFlight = 0;
  #received = 0;
  #loop: Promise<void> | undefined;

  constructor(sqs: SQSClient, stage: Stage, queue: StageQueue, handler: Handler) {
    this.#sqs = sqs;
    this.#stage = stage;
    this.#queue = queue;
    this.#handler = handler;
  }

  /** Messages that were taken from the queue and are not done with. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** Messages that were ever taken: as long as it stays the same, no handler has begun anything. */
  get received(): number {
    return this.#received;
  }

  start(): void {
    this.#loop ??= this.#poll();
  }

  /** Takes no more, and waits for what runs. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #poll(): Promise<void> {
    const concurrency = Math.min(this.#stage.concurrency, localConcurrency);
    while (!this.#stopping.signal.aborted) {
      const batch: Message[] = [];
      // Until the queue service is there again.
      await this.#gather(batch).catch(() => (this.#stopping.signal.aborted ? undefined : sleep(200)));
      if (batch.length === 0) continue;
      const run = this.#invoke(batch)
        .catch(() => undefined) // what could not be deleted comes again
        .finally(() => {
          this.#running.delete(run);
          this.#inFlight -= batch.length;
        });
      this.#running.add(run);
      if (this.#running.size >= concurrency) await Promise.race(this.#running);
    }
  }

  /** Fills a batch; what was taken before an error stays in it. */
  async #gather(batch: Message[]): Promise<void> {
    const { batchSize, windowSeconds } = this.#stage;
    let waited = false;
    while (batch.length < batchSize) {
      const want = Math.min(messagesACall, batchSize - batch.length);
      const got = await this.#receive(want, batch.length === 0 ? 1 : 0);
      this.#inFlight += got.length;
      this.#received += got.length;
      batch.push(...got);
      if (batch.length === 0 || this.#stopping.signal.aborted) break;
      if (got.length === want) continue;
      if (waited || windowSeconds === 0) break;
      waited = true;
      await sleep(windowSeconds * windowMilliseconds);
    }
  }

  async #receive(count: number, waitSeconds: number): Promise<readonly Message[]> {
    const { Messages = [] } = await this.#sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: this.#queue.url,
        MaxNumberOfMessages: count,
        WaitTimeSeconds: waitSeconds,
        VisibilityTimeout: visibilitySeconds,
        MessageSystemAttributeNames: ["All"],
      }),
      waitSeconds > 0 ? { abortSignal: this.#stopping.signal } : {},
    );
    if (Messages.length > 0) meter.add({ requests: { "SQS.ReceiveMessage": 1 }, sqsRequests: 1 });
    return Messages;
  }

  async #invoke(batch: readonly Message[]): Promise<void> {
    const heartbeat = setInterval(() => void this.#hide(batch, visibilitySeconds).catch(() => undefined), 2_000);
    const started = performance.now();
    let failures: ReadonlySet<string>;
    try {
      const answer = await this.#withinTimeout(this.#handler(this.#eventOf(batch), this.#context(started)));
      failures = new Set(answer.batchItemFailures.map((failure) => failure.itemIdentifier));
    } catch {
      failures = new Set(batch.map((message) => message.MessageId ?? ""));
    } finally {
      clearInterval(heartbeat);
    }
    const seconds = (performance.now() - started) / 1000;
    meter.add({ lambdaRequests: 1, lambdaGigabyteSeconds: (seconds * this.#stage.memoryMiB) / 1024 });
    const done = batch.filter((message) => !failures.has(message.MessageId ?? ""));
    const failed = batch.filter((message) => failures.has(message.MessageId ?? ""));
    this.stats.invocations++;
    this.stats.handled += done.length;
    this.stats.failed += failed.length;
    await this.#delete(done);
    // Soon again, and later each time.
    for (const message of failed) {
      const receives = Number(message.Attributes?.ApproximateReceiveCount ?? 1);
      await this.#hide([message], Math.min(receives, 5)).catch(() => undefined);
    }
  }

  async #withinTimeout(work: Promise<SQSBatchResponse>): Promise<SQSBatchResponse> {
    const timer = new AbortController();
    try {
      return await Promise.race([
        work,
        sleep(this.#stage.timeoutSeconds * 1000, undefined, { signal: timer.signal }).then(() => {
          throw new Error("the handler ran out of time");
        }),
      ]);
    } finally {
      timer.abort();
    }
  }

  async #delete(messages: readonly Message[]): Promise<void> {
    for (let start = 0; start < messages.length; start += messagesACall) {
      const entries = messages.slice(start, start + messagesACall);
      await this.#sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl: this.#queue.url,
          Entries: entries.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
        }),
      );
      meter.add({ requests: { "SQS.DeleteMessageBatch": 1 }, sqsRequests: 1 });
    }
  }

  async #hide(messages: readonly Message[], seconds: number): Promise<void> {
    for (let start = 0; start < messages.length; start += messagesACall) {
      await this.#sqs.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: this.#queue.url,
          Entries: messages.slice(start, start + messagesACall).map(({ ReceiptHandle }, index) => ({
            Id: String(index),
            ReceiptHandle,
            VisibilityTimeout: seconds,
          })),
        }),
      );
    }
  }

  #eventOf(batch: readonly Message[]): SQSEvent {
    return {
      Records: batch.map((message) => ({
        messageId: message.MessageId ?? "",
        receiptHandle: message.ReceiptHandle ?? "",
        body: message.Body ?? "",
        attributes: {
          ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
          SentTimestamp: message.Attributes?.SentTimestamp ?? "0",
          SenderId: message.Attributes?.SenderId ?? "local",
          ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? "0",
          ...(message.Attributes?.MessageGroupId === undefined
            ? {}
            : { MessageGroupId: message.Attributes.MessageGroupId }),
        },
        messageAttributes: {},
        md5OfBody: message.MD5OfBody ?? "",
        eventSource: "aws:sqs",
        eventSourceARN: `arn:aws:sqs:${process.env.AWS_REGION ?? "us-east-1"}:000000000000:cleanclaim-${this.#stage.name}`,
        awsRegion: process.env.AWS_REGION ?? "us-east-1",
      })),
    };
  }

  #context(started: number): Context {
    const { name, memoryMiB, timeoutSeconds } = this.#stage;
    return {
      callbackWaitsForEmptyEventLoop: false,
      functionName: `cleanclaim-${name}`,
      functionVersion: "$LATEST",
      invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:cleanclaim-${name}`,
      memoryLimitInMB: String(memoryMiB),
      awsRequestId: crypto.randomUUID(),
      logGroupName: `/aws/lambda/cleanclaim-${name}`,
      logStreamName: "local",
      getRemainingTimeInMillis: () => Math.max(0, timeoutSeconds * 1000 - (performance.now() - started)),
      done: () => undefined,
      fail: () => undefined,
      succeed: () => undefined,
    };
  }
}
