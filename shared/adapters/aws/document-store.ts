import { Readable } from "node:stream";
import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import type { DocumentStore } from "../../ports/document-store.ts";
import type { BucketsEnv } from "./env.ts";
import { awsCallError, callAws } from "./errors.ts";

/** Parts in flight while a stream is written: at 5 MiB each, what the writer holds in memory. */
const partsAtOnce = 2;

/** Documents in S3. A streamed one is uploaded in parts and can be read only when the last is in. */
export function s3DocumentStore(client: S3Client, buckets: BucketsEnv): DocumentStore {
  const open = async (bucket: keyof BucketsEnv, key: string): Promise<Readable | undefined> => {
    const command = new GetObjectCommand({ Bucket: buckets[bucket], Key: key });
    return callAws("S3", "GetObject", async () => {
      try {
        const { Body } = await client.send(command);
        return Body instanceof Readable ? Body : Readable.from([]);
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    });
  };

  return {
    async read(bucket, key) {
      const body = await open(bucket, key);
      return body === undefined ? undefined : chunksOfBody(body);
    },

    async readText(bucket, key) {
      const body = await open(bucket, key);
      if (body === undefined) return undefined;
      const chunks: Uint8Array[] = [];
      for await (const chunk of chunksOfBody(body)) chunks.push(chunk);
      return new TextDecoder().decode(Buffer.concat(chunks));
    },

    async write(bucket, key, body, contentType) {
      const target = { Bucket: buckets[bucket], Key: key, ContentType: contentType };
      if (typeof body === "string" || body instanceof Uint8Array) {
        // As bytes, and with their number: the SDK takes an empty text for a stream of unknown length.
        const bytes = typeof body === "string" ? Buffer.from(body) : body;
        const command = new PutObjectCommand({ ...target, Body: bytes, ContentLength: bytes.byteLength });
        await callAws("S3", "PutObject", () => client.send(command));
        return;
      }
      const upload = new Upload({
        client,
        params: { ...target, Body: Readable.from(body, { objectMode: false }) },
        queueSize: partsAtOnce,
      });
      await callAws("S3", "Upload", () => upload.done());
    },

    async *list(bucket, prefix) {
      let token: string | undefined;
      do {
        const command = new ListObjectsV2Command({
          Bucket: buckets[bucket],
          Prefix: prefix,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        });
        const page = await callAws("S3", "ListObjectsV2", () => client.send(command));
        for (const { Key, Size } of page.Contents ?? []) {
          if (Key !== undefined) yield { bucket, key: Key, size: Size ?? 0 };
        }
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },
  };
}

/** The body's chunks; a connection lost half way is an AwsCallError. A reader that stops early closes it. */
async function* chunksOfBody(body: Readable): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = body;
  try {
    yield* chunks;
  } catch (cause) {
    throw awsCallError("S3", "GetObject", cause);
  }
}
