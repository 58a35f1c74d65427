import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from "@aws-sdk/client-sqs";
import type { StageMessage } from "../../contracts/messages.ts";
import type { StageName } from "../../contracts/stage-name.ts";
import type { NextStage } from "../../ports/next-stage.ts";
import { backOff, chunksOf, mapAtOnce } from "./concurrency.ts";
import { type QueuesEnv, queueUrlVariable } from "./env.ts";
import { callAws, MessagesNotTakenError } from "./errors.ts";

/** Limit of SendMessageBatch. */
const messagesACall = 10;
/** Times a message is offered before we give up. */
const maxOffers = 5;

/** The environment names no queue for a stage that is sent to. */
export class MissingQueueError extends Error {
  override readonly name = "MissingQueueError";
  readonly stage: StageName;
  constructor(stage: StageName) {
    super(`${queueUrlVariable(stage)} is not set`);
    this.stage = stage;
  }
}

/**
 * Stages' queues in SQS: standard queues, fair between practices because each message carries its practice as group.
 * Source: Amazon SQS Developer Guide, fair queues.
 */
export function sqsNextStage(client: SQSClient, queues: QueuesEnv): NextStage {
  const sendTen = async (stage: StageName, url: string, messages: readonly StageMessage[]) => {
    let left = messages.map(entryOf);
    for (let offer = 1; ; offer++) {
      const command = new SendMessageBatchCommand({ QueueUrl: url, Entries: left });
      const answer = await callAws("SQS", "SendMessageBatch", () => client.send(command));
      const failed = answer.Failed ?? [];
      if (failed.length === 0) return;
      const again = new Set(failed.map(({ Id }) => Id));
      left = left.filter(({ Id }) => again.has(Id));
      if (offer === maxOffers || failed.every(({ SenderFault }) => SenderFault)) {
        const codes = [...new Set(failed.map(({ Code }) => Code ?? "unknown"))].sort();
        throw new MessagesNotTakenError(stage, left.length, codes);
      }
      await backOff(offer);
    }
  };

  return {
    async send(stage, messages) {
      if (messages.length === 0) return;
      const url = queues.get(stage);
      if (url === undefined) throw new MissingQueueError(stage);
      const chunks = chunksOf(messages, messagesACall);
      await mapAtOnce(
        [...chunks.entries()],
        ([index]) => String(index),
        ([, chunk]) => sendTen(stage, url, chunk),
        8,
      );
    },
  };
}

function entryOf(message: StageMessage, index: number): SendMessageBatchRequestEntry {
  const group = groupOf(message);
  return {
    Id: String(index),
    MessageBody: JSON.stringify(message),
    ...(group === undefined ? {} : { MessageGroupId: group }),
  };
}

/** "acme/cedar-clinic"; the company alone where no practice is known; none for a tick. */
function groupOf(message: StageMessage): string | undefined {
  if (!("company" in message)) return undefined;
  return "practice" in message ? `${message.company}/${message.practice}` : message.company;
}
