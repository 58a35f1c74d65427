import type { S3Client } from "@aws-sdk/client-s3";
import { codeSetPrefix } from "../../contracts/object-keys.ts";
import type { CodeSetStore } from "../../ports/code-set-store.ts";
import { codeSetKey, entryOfKey } from "../code-set-key.ts";
import { s3DocumentStore } from "./document-store.ts";
import type { BucketsEnv } from "./env.ts";

/** Releases of code sets in the inbound bucket, each an object whose key says what it is. */
export function s3CodeSetStore(client: S3Client, buckets: BucketsEnv): CodeSetStore {
  const documents = s3DocumentStore(client, buckets);
  return {
    async list() {
      const entries = [];
      for await (const { key } of documents.list("inbound", codeSetPrefix)) {
        const entry = entryOfKey(key);
        if (entry !== undefined) entries.push(entry);
      }
      return entries;
    },
    async read(entry) {
      const body = await documents.read("inbound", codeSetKey(entry));
      if (body === undefined) return undefined;
      const chunks: Uint8Array[] = [];
      for await (const chunk of body) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    async add(entry, bytes) {
      await documents.write("inbound", codeSetKey(entry), bytes, "application/octet-stream");
    },
  };
}
