import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { itemBytes, readUnitsOf, writeUnits, writeUnitsOf } from "./capacity.ts";
import type { Counts } from "./counts.ts";
import type { Item } from "./keys.ts";

/*
 * What one call is charged, from its input and its answer. Each operation that we use has a line; any other counts as a
 * request and no more.
 */

/** A call that has ended: an answer, or the error it was refused with. */
export interface Call {
  readonly input: unknown;
  readonly output: unknown;
  readonly error: unknown;
}

type Charge = (call: Call) => Partial<Counts>;

const ItemField = z.custom<Item>((value) => typeof value === "object" && value !== null);
const Capacity = z.object({ CapacityUnits: z.number().optional() });
/** One for a call about an item, one for each table of a batch. */
const Answered = z.object({ ConsumedCapacity: z.union([Capacity, z.array(Capacity)]).optional() }).optional();

/** What the service itself says that it charges: exact on AWS, too little on an emulator. */
function answeredUnits(output: unknown): number {
  const { ConsumedCapacity } = Answered.parse(output) ?? {};
  if (ConsumedCapacity === undefined) return 0;
  const tables = Array.isArray(ConsumedCapacity) ? ConsumedCapacity : [ConsumedCapacity];
  return tables.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

const atLeastAnswered = (units: number, output: unknown) => Math.max(units, answeredUnits(output));

/** A refused write is charged by the larger of what stands there and what was offered; other failures are free. */
const refused = (error: unknown, offered: Item = {}): Partial<Counts> => {
  if (!(error instanceof ConditionalCheckFailedException)) return {};
  return { writeUnits: writeUnitsOf(Math.max(itemBytes(error.Item ?? {}), itemBytes(offered))) };
};

const PutInput = z.object({ Item: ItemField });
const OldItem = z.object({ Attributes: ItemField.optional() });

const putItem: Charge = ({ input, output, error }) => {
  const { Item } = PutInput.parse(input);
  if (error !== undefined) return refused(error, Item);
  return { writeUnits: atLeastAnswered(writeUnits(OldItem.parse(output).Attributes, Item), output) };
};

const deleteItem: Charge = ({ output, error }) => {
  if (error !== undefined) return refused(error);
  return { writeUnits: atLeastAnswered(writeUnits(OldItem.parse(output).Attributes, undefined), output) };
};

/** No item of the index is updated in place, so that the service's answer is enough. */
const updateItem: Charge = ({ output, error }) => {
  if (error !== undefined) return refused(error);
  return { writeUnits: atLeastAnswered(1, output) };
};

const Writes = z.record(z.string(), z.array(z.object({ PutRequest: z.object({ Item: ItemField }).optional() })));
const BatchWriteInput = z.object({ RequestItems: Writes });
const BatchWriteOutput = z.object({ UnprocessedItems: Writes.optional() });

const batchWriteItem: Charge = ({ input, output, error }) => {
  if (error !== undefined) return {};
  const unitsOf = (writes: z.infer<typeof Writes>) =>
    Object.values(writes)
      .flat()
      .reduce((sum, { PutRequest }) => sum + writeUnits(undefined, PutRequest?.Item), 0);
  const left = BatchWriteOutput.parse(output).UnprocessedItems ?? {};
  const units = unitsOf(BatchWriteInput.parse(input).RequestItems) - unitsOf(left);
  return { writeUnits: atLeastAnswered(units, output) };
};

const Keys = z.record(z.string(), z.object({ Keys: z.array(ItemField), ConsistentRead: z.boolean().optional() }));
const BatchGetInput = z.object({ RequestItems: Keys });
const BatchGetOutput = z.object({
  Responses: z.record(z.string(), z.array(ItemField)).optional(),
  UnprocessedKeys: Keys.optional(),
});

const batchGetItem: Charge = ({ input, output, error }) => {
  if (error !== undefined) return {};
  const { Responses = {}, UnprocessedKeys = {} } = BatchGetOutput.parse(output);
  let units = 0;
  for (const [table, { Keys: asked, ConsistentRead = false }] of Object.entries(
    BatchGetInput.parse(input).RequestItems,
  )) {
    const found = Responses[table] ?? [];
    const absent = asked.length - found.length - (UnprocessedKeys[table]?.Keys.length ?? 0);
    units += absent * readUnitsOf(0, ConsistentRead);
    for (const item of found) units += readUnitsOf(itemBytes(item), ConsistentRead);
  }
  return { readUnits: atLeastAnswered(units, output) };
};

const QueryInput = z.object({ ConsistentRead: z.boolean().optional() });
const QueryOutput = z.object({ Items: z.array(ItemField).optional() });

/** A page is charged by the sum of its items, rounded once. */
const query: Charge = ({ input, output, error }) => {
  if (error !== undefined) return {};
  const bytes = (QueryOutput.parse(output).Items ?? []).reduce((sum, item) => sum + itemBytes(item), 0);
  return { readUnits: atLeastAnswered(readUnitsOf(bytes, QueryInput.parse(input).ConsistentRead ?? false), output) };
};

export const dynamoCharges: Readonly<Record<string, Charge>> = {
  PutItem: putItem,
  DeleteItem: deleteItem,
  UpdateItem: updateItem,
  BatchWriteItem: batchWriteItem,
  BatchGetItem: batchGetItem,
  Query: query,
};

const sqsRequests = (bodies: readonly (string | undefined)[]): Partial<Counts> => {
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body ?? ""), 0);
  return { sqsRequests: Math.max(1, Math.ceil(bytes / 65_536)) };
};

const SendInput = z.object({ MessageBody: z.string() });
const SendBatchInput = z.object({ Entries: z.array(SendInput) });
const ReceiveOutput = z.object({ Messages: z.array(z.object({ Body: z.string().optional() })).optional() }).optional();

const plainSqs: Charge = () => ({ sqsRequests: 1 });

export const sqsCharges: Readonly<Record<string, Charge>> = {
  SendMessage: ({ input }) => sqsRequests([SendInput.parse(input).MessageBody]),
  SendMessageBatch: ({ input }) => sqsRequests(SendBatchInput.parse(input).Entries.map((entry) => entry.MessageBody)),
  ReceiveMessage: ({ output }) => sqsRequests((ReceiveOutput.parse(output)?.Messages ?? []).map(({ Body }) => Body)),
  DeleteMessage: plainSqs,
  DeleteMessageBatch: plainSqs,
  ChangeMessageVisibility: plainSqs,
  ChangeMessageVisibilityBatch: plainSqs,
  GetQueueAttributes: plainSqs,
  GetQueueUrl: plainSqs,
};

const s3Write: Charge = () => ({ s3Writes: 1 });
const s3Read: Charge = () => ({ s3Reads: 1 });

/** Deleting and aborting are free. */
export const s3Charges: Readonly<Record<string, Charge>> = {
  PutObject: s3Write,
  CopyObject: s3Write,
  ListObjectsV2: s3Write,
  CreateMultipartUpload: s3Write,
  UploadPart: s3Write,
  CompleteMultipartUpload: s3Write,
  GetObject: s3Read,
  HeadObject: s3Read,
};
