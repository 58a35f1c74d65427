/** What was asked of AWS, in the units that it charges. */
export interface Counts {
  /** Requests as they were sent, tries included, by "DynamoDB.PutItem". */
  readonly requests: Readonly<Record<string, number>>;
  /** DynamoDB write request units: a started KB written, indexes included. */
  readonly writeUnits: number;
  /** DynamoDB read request units: a started 4 KB read, half for a read that may lag. */
  readonly readUnits: number;
  /** SQS requests as charged: each started 64 KB of a request's messages. */
  readonly sqsRequests: number;
  /** S3: PUT, COPY, POST and LIST. */
  readonly s3Writes: number;
  /** S3: GET and all others that are charged. */
  readonly s3Reads: number;
  readonly lambdaRequests: number;
  readonly lambdaGigabyteSeconds: number;
  /** EventBridge Scheduler: schedules that fired. */
  readonly scheduledInvocations: number;
}

export const noCounts: Counts = {
  requests: {},
  writeUnits: 0,
  readUnits: 0,
  sqsRequests: 0,
  s3Writes: 0,
  s3Reads: 0,
  lambdaRequests: 0,
  lambdaGigabyteSeconds: 0,
  scheduledInvocations: 0,
};

export function addCounts(a: Counts, b: Partial<Counts>): Counts {
  const requests: Record<string, number> = { ...a.requests };
  for (const [name, count] of Object.entries(b.requests ?? {})) requests[name] = (requests[name] ?? 0) + count;
  return {
    requests,
    writeUnits: a.writeUnits + (b.writeUnits ?? 0),
    readUnits: a.readUnits + (b.readUnits ?? 0),
    sqsRequests: a.sqsRequests + (b.sqsRequests ?? 0),
    s3Writes: a.s3Writes + (b.s3Writes ?? 0),
    s3Reads: a.s3Reads + (b.s3Reads ?? 0),
    lambdaRequests: a.lambdaRequests + (b.lambdaRequests ?? 0),
    lambdaGigabyteSeconds: a.lambdaGigabyteSeconds + (b.lambdaGigabyteSeconds ?? 0),
    scheduledInvocations: a.scheduledInvocations + (b.scheduledInvocations ?? 0),
  };
}

/** All requests, of every service. */
export function totalRequests(counts: Counts): number {
  return Object.values(counts.requests).reduce((sum, count) => sum + count, 0);
}
