import { S3Client } from "@aws-sdk/client-s3";
import { s3CodeSetStore } from "../../../shared/adapters/aws/code-set-store.ts";
import type { CodeSetStore } from "../../../shared/ports/code-set-store.ts";
import { type OpenStack, openStack } from "../../local/stack.ts";
import { dataFolder } from "../options.ts";

export interface StoreOptions {
  readonly data?: string;
  readonly bucket?: string;
}

/** The code sets of a data folder, or of a deployed pipeline's inbound bucket; closed when the work is done. */
export async function withCodeSets<Result>(
  { data, bucket }: StoreOptions,
  work: (store: CodeSetStore, stack?: OpenStack) => Promise<Result>,
): Promise<Result> {
  if (bucket !== undefined) {
    const client = new S3Client();
    try {
      return await work(s3CodeSetStore(client, { inbound: bucket, exchange: bucket, reports: bucket }));
    } finally {
      client.destroy();
    }
  }
  const stack = await openStack({ dataFolder: dataFolder(data) });
  try {
    return await work(s3CodeSetStore(stack.resources.clients.s3, stack.resources.buckets), stack);
  } finally {
    await stack.close();
  }
}
