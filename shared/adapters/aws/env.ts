import { z } from "zod";
import type { BucketName } from "../../contracts/object-keys.ts";
import { type StageName, stageNames } from "../../contracts/stage-name.ts";

/*
 * What the adapters read from the environment: one object for each adapter, so that a function is given the names that
 * it needs and no others.
 */

type Environment = Readonly<Record<string, string | undefined>>;

const Table = z
  .object({ TABLE_NAME: z.string().min(3) })
  .transform((env) => ({ tableName: env.TABLE_NAME }))
  .readonly();
export type TableEnv = z.infer<typeof Table>;

/** `TABLE_NAME`. @throws ZodError when it is not set. */
export function readTableEnv(env: Environment = process.env): TableEnv {
  return Table.parse(env);
}

const bucketName = z.string().min(3);
const Buckets = z
  .object({ BUCKET_INBOUND: bucketName, BUCKET_EXCHANGE: bucketName, BUCKET_REPORTS: bucketName })
  .transform(
    (env): Readonly<Record<BucketName, string>> => ({
      inbound: env.BUCKET_INBOUND,
      exchange: env.BUCKET_EXCHANGE,
      reports: env.BUCKET_REPORTS,
    }),
  );
export type BucketsEnv = z.infer<typeof Buckets>;

/** `BUCKET_INBOUND`, `BUCKET_EXCHANGE`, `BUCKET_REPORTS`. @throws ZodError when one is not set. */
export function readBucketsEnv(env: Environment = process.env): BucketsEnv {
  return Buckets.parse(env);
}

/** `ELIGIBILITY_URL`: where 270s are answered at once; undefined when nobody is to be asked. @throws ZodError when it is no URL. */
export function readEligibilityEnv(env: Environment = process.env): string | undefined {
  return z.url().optional().parse(env.ELIGIBILITY_URL);
}

/** Where a stage's queue is found: "scrub-claim" -> "QUEUE_URL_SCRUB_CLAIM". */
export function queueUrlVariable(stage: StageName): string {
  return `QUEUE_URL_${stage.toUpperCase().replaceAll("-", "_")}`;
}

/** Queues by stage; a stage that this function never sends to is absent. */
export type QueuesEnv = ReadonlyMap<StageName, string>;

/** `QUEUE_URL_<STAGE>` of every stage that has one. @throws ZodError when one is not a URL. */
export function readQueuesEnv(env: Environment = process.env): QueuesEnv {
  const queues = new Map<StageName, string>();
  for (const stage of stageNames) {
    const url = env[queueUrlVariable(stage)];
    if (url !== undefined) queues.set(stage, z.url().parse(url));
  }
  return queues;
}
