import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { S3Client } from "@aws-sdk/client-s3";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { z } from "zod";
import { type Call, dynamoCharges, s3Charges, sqsCharges } from "./charges.ts";
import { addCounts, type Counts, noCounts } from "./counts.ts";

/*
 * Counts what a process asks of AWS. Off unless `CLEANCLAIM_METER` is 1: the clients are then made with a middleware
 * each; otherwise nothing of this runs.
 */

let counts = noCounts;

/** The process's one meter. */
export const meter = {
  snapshot: (): Counts => counts,
  reset: (): void => {
    counts = noCounts;
  },
  /** Adds what was counted elsewhere: invocations, schedules, another process. */
  add: (more: Partial<Counts>): void => {
    counts = addCounts(counts, more);
  },
};

export function isMetered(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env.CLEANCLAIM_METER === "1";
}

type Handler<Input, Output> = (args: { input: Input }) => Promise<{ response: unknown; output: Output }>;
type Middleware<Input, Output> = (
  next: Handler<Input, Output>,
  context: { readonly commandName?: string },
) => Handler<Input, Output>;

type Charges = Readonly<Record<string, (call: Call) => Partial<Counts>>>;

const Attempts = z.object({ $metadata: z.object({ attempts: z.number().optional() }) });

/** `ask` is added to the input of the operations that are charged by their answer. */
function metering<Input extends object, Output>(
  service: string,
  charges: Charges,
  ask: (operation: string) => object = () => ({}),
): Middleware<Input, Output> {
  return (next, { commandName = "" }) => {
    const operation = commandName.replace(/Command$/, "");
    const count = (call: Call) => {
      const attempts = Attempts.safeParse(call.error ?? call.output).data?.$metadata.attempts ?? 1;
      meter.add({ requests: { [`${service}.${operation}`]: attempts }, ...charges[operation]?.(call) });
    };
    return async (args) => {
      const input = { ...args.input, ...ask(operation) };
      try {
        const answer = await next({ ...args, input });
        count({ input, output: answer.output, error: undefined });
        return answer;
      } catch (error) {
        count({ input, output: undefined, error });
        throw error;
      }
    };
  };
}

/** The item that was there tells what the index is charged; it costs nothing to ask for. */
const askDynamo = (operation: string) => {
  if (dynamoCharges[operation] === undefined) return {};
  const old = operation === "PutItem" || operation === "DeleteItem" ? { ReturnValues: "ALL_OLD" } : {};
  return { ReturnConsumedCapacity: "TOTAL", ...old };
};

export function meterDynamo(client: DynamoDBClient): void {
  client.middlewareStack.add(metering("DynamoDB", dynamoCharges, askDynamo), { step: "initialize", name: "meter" });
}

export function meterSqs(client: SQSClient): void {
  client.middlewareStack.add(metering("SQS", sqsCharges), { step: "initialize", name: "meter" });
}

export function meterS3(client: S3Client): void {
  client.middlewareStack.add(metering("S3", s3Charges), { step: "initialize", name: "meter" });
}
