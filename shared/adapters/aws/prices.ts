import type { Counts } from "./counts.ts";

/*
 * What AWS charges for a unit, in dollars: us-east-1, on demand, first tier, without free tiers. As published on the
 * services' pricing pages; storage, transfer, keys, logs and alarms are not in it.
 */
export const prices = {
  region: "us-east-1",
  takenOn: "2026-11-24",
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  /** Standard queues, with the surcharge of fair queues on every request: our messages carry a group. */
  sqsRequest: (0.4 + 0.1) / 1e6,
  s3Write: 0.005 / 1e3,
  s3Read: 0.0004 / 1e3,
  lambdaRequest: 0.2 / 1e6,
  /** arm64. */
  lambdaGigabyteSecond: 0.0000133334,
  scheduledInvocation: 1 / 1e6,
} as const;

/** Dollars by service. */
export interface Price {
  readonly dynamodb: number;
  readonly sqs: number;
  readonly s3: number;
  readonly lambda: number;
  readonly scheduler: number;
  readonly total: number;
}

export function priceOf(counts: Counts): Price {
  const dynamodb = counts.writeUnits * prices.writeUnit + counts.readUnits * prices.readUnit;
  const sqs = counts.sqsRequests * prices.sqsRequest;
  const s3 = counts.s3Writes * prices.s3Write + counts.s3Reads * prices.s3Read;
  const lambda =
    counts.lambdaRequests * prices.lambdaRequest + counts.lambdaGigabyteSeconds * prices.lambdaGigabyteSecond;
  const scheduler = counts.scheduledInvocations * prices.scheduledInvocation;
  return { dynamodb, sqs, s3, lambda, scheduler, total: dynamodb + sqs + s3 + lambda + scheduler };
}
