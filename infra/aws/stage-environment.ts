import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { queueUrlVariable } from "../../shared/adapters/aws/env.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import type { Foundations } from "./stage-policy.ts";

/** A queue that a stage sends to. */
export interface NextQueue {
  readonly name: StageName;
  readonly queue: IQueue;
}

/**
 * Where 270s are answered, for the stage that asks: `-c eligibilityUrl=https://…`. Nobody is asked where it is left away.
 *
 * @throws TypeError when it is no address
 */
export function eligibilityEnvironment(stage: StageName, url: unknown): Record<string, string> {
  if (url === undefined || stage !== "check-eligibility") return {};
  if (typeof url !== "string" || !url.startsWith("https://"))
    throw new TypeError("eligibilityUrl must begin with https");
  return { ELIGIBILITY_URL: url };
}

/** What a stage's function learns from outside: names of what it may use, and nothing secret. */
export function stageEnvironment(
  next: readonly NextQueue[],
  { table, buckets }: Pick<Foundations, "table" | "buckets">,
): Record<string, string> {
  return {
    NODE_OPTIONS: "--enable-source-maps",
    TABLE_NAME: table.tableName,
    BUCKET_INBOUND: buckets.inbound.bucketName,
    BUCKET_EXCHANGE: buckets.exchange.bucketName,
    BUCKET_REPORTS: buckets.reports.bucketName,
    ...Object.fromEntries(next.map(({ name, queue }) => [queueUrlVariable(name), queue.queueUrl])),
  };
}
