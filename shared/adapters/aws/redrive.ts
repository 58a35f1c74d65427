import { setTimeout as sleep } from "node:timers/promises";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { chunksOf } from "./concurrency.ts";
import { callAws } from "./errors.ts";

/** Limit of every batch of SQS. */
const messagesACall = 10;
/** How long a message that is moved is hidden from others: enough for one round of calls. */
const moveSeconds = 30;
/** How long one that is only looked at is hidden, should it not be given back in time. */
const lookSeconds = 3;
/** How often an empty answer is asked again while the queue says that it holds hidden messages. */
const maxWaits = 8;

export interface DeadLetter {
  readonly messageId: string;
  /** Ids only, as every message of ours. */
  readonly body: string;
  /** How often it was received, this time included, as the queue counts. */
  readonly receives: number;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

async function receive(client: SQSClient, url: string, holdSeconds: number): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: messagesACall,
    VisibilityTimeout: holdSeconds,
    WaitTimeSeconds: 0,
    MessageSystemAttributeNames: ["ApproximateReceiveCount", "SentTimestamp", "MessageGroupId"],
  });
  const answer = await callAws("SQS", "ReceiveMessage", () => client.send(command));
  return answer.Messages ?? [];
}

/** What lies in a dead-letter queue, at most `limit`, the oldest first. Each is put back where it was. */
export async function listDeadLetters(client: SQSClient, deadLetterUrl: string, limit = 1_000): Promise<DeadLetter[]> {
  const held = new Map<string, Message>();
  let waits = 0;
  while (held.size < limit) {
    const messages = await receive(client, deadLetterUrl, lookSeconds);
    if (messages.length === 0) {
      if (held.size > 0 || waits++ >= maxWaits || !(await holdsHidden(client, deadLetterUrl))) break;
      await sleep(1_000);
      continue;
    }
    for (const message of messages) if (message.MessageId !== undefined) held.set(message.MessageId, message);
  }
  for (const chunk of chunksOf([...held.values()], messagesACall)) {
    const Entries = chunk.map(({ ReceiptHandle }, index) => ({
      Id: String(index),
      ReceiptHandle,
      // Not 0: fauxqs with persistence loses such a message until it is started again.
      VisibilityTimeout: 1,
    }));
    const command = new ChangeMessageVisibilityBatchCommand({ QueueUrl: deadLetterUrl, Entries });
    // A courtesy: a message that is not given back comes back by itself within seconds.
    await client.send(command).catch(() => undefined);
  }
  return [...held]
    .map(([messageId, { Body = "", Attributes = {} }]) => ({
      messageId,
      body: Body,
      receives: Number(Attributes.ApproximateReceiveCount ?? 0),
      sentAt: Number(Attributes.SentTimestamp ?? 0),
    }))
    .sort((a, b) => a.sentAt - b.sentAt)
    .slice(0, limit);
}

async function holdsHidden(client: SQSClient, QueueUrl: string): Promise<boolean> {
  const command = new GetQueueAttributesCommand({
    QueueUrl,
    AttributeNames: ["ApproximateNumberOfMessagesNotVisible"],
  });
  const { Attributes } = await callAws("SQS", "GetQueueAttributes", () => client.send(command));
  return Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0) > 0;
}

/**
 * Moves every message of a dead-letter queue back to its stage's queue, and answers how many. A message is deleted only
 * when the queue has taken it: a crash leaves it in both, and the stages bear that.
 */
export async function redrive(
  client: SQSClient,
  queues: { readonly deadLetterUrl: string; readonly queueUrl: string },
): Promise<number> {
  let moved = 0;
  let waits = 0;
  while (true) {
    const messages = await receive(client, queues.deadLetterUrl, moveSeconds);
    if (messages.length === 0) {
      // Somebody may have just looked at them: they come back within seconds.
      if (waits++ >= maxWaits || !(await holdsHidden(client, queues.deadLetterUrl))) return moved;
      await sleep(1_000);
      continue;
    }
    const sending = new SendMessageBatchCommand({
      QueueUrl: queues.queueUrl,
      Entries: messages.map(({ Body, Attributes }, index) => ({
        Id: String(index),
        MessageBody: Body,
        ...(Attributes?.MessageGroupId === undefined ? {} : { MessageGroupId: Attributes.MessageGroupId }),
      })),
    });
    const sent = await callAws("SQS", "SendMessageBatch", () => client.send(sending));
    const taken = (sent.Successful ?? []).map(({ Id }) => ({
      Id,
      ReceiptHandle: messages[Number(Id)]?.ReceiptHandle,
    }));
    if (taken.length > 0) {
      const deletion = new DeleteMessageBatchCommand({ QueueUrl: queues.deadLetterUrl, Entries: taken });
      await callAws("SQS", "DeleteMessageBatch", () => client.send(deletion));
    }
    moved += taken.length;
  }
}
