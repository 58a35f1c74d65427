import { CreateQueueCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sqsClient } from "../../../shared/adapters/aws/clients.ts";
import { listDeadLetters, redrive } from "../../../shared/adapters/aws/redrive.ts";
import { type Emulators, startEmulators } from "./emulators.ts";

let emulators: Emulators;
beforeAll(async () => {
  emulators = await startEmulators();
});
afterAll(() => emulators.stop());

let queues = 0;

async function queuePair(): Promise<{ deadLetterUrl: string; queueUrl: string }> {
  queues++;
  const create = async (name: string) => {
    const { QueueUrl = "" } = await sqsClient().send(new CreateQueueCommand({ QueueName: name }));
    return QueueUrl;
  };
  return { queueUrl: await create(`stage-${queues}`), deadLetterUrl: await create(`stage-${queues}-dead`) };
}

async function send(url: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const command = new SendMessageCommand({
      QueueUrl: url,
      MessageBody: `{"n":${n}}`,
      MessageGroupId: `acme/practice-${n % 2}`,
    });
    await sqsClient().send(command);
  }
}

it("shows what lies in a dead-letter queue and leaves it there", async () => {
  const { deadLetterUrl } = await queuePair();
  await send(deadLetterUrl, 23);
  const first = await listDeadLetters(sqsClient(), deadLetterUrl);
  expect(first.map(({ body }) => body).sort()).toEqual(Array.from({ length: 23 }, (_, n) => `{"n":${n}}`).sort());
  expect(first.every(({ receives }) => receives === 1)).toBe(true);
  const second = await listDeadLetters(sqsClient(), deadLetterUrl);
  expect(second.map(({ messageId }) => messageId).sort()).toEqual(first.map(({ messageId }) => messageId).sort());
  expect(second.every(({ receives }) => receives === 2)).toBe(true);
  expect(await listDeadLetters(sqsClient(), deadLetterUrl, 5)).toHaveLength(5);
});

it("moves every message back and leaves the dead-letter queue empty", async () => {
  const pair = await queuePair();
  await send(pair.deadLetterUrl, 34);
  expect(await redrive(sqsClient(), pair)).toBe(34);
  expect(await redrive(sqsClient(), pair)).toBe(0);
  expect(await listDeadLetters(sqsClient(), pair.deadLetterUrl)).toEqual([]);
  expect(await listDeadLetters(sqsClient(), pair.queueUrl)).toHaveLength(34);
});
