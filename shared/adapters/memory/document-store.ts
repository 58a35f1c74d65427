import type { BucketName } from "../../contracts/object-keys.ts";
import type { DocumentStore } from "../../ports/document-store.ts";

const chunkBytes = 65_536;

export function memoryDocumentStore(): DocumentStore {
  const buckets: Readonly<Record<BucketName, Map<string, Uint8Array>>> = {
    inbound: new Map(),
    exchange: new Map(),
    reports: new Map(),
  };

  return {
    async read(bucket, key) {
      const bytes = buckets[bucket].get(key);
      return bytes === undefined ? undefined : chunksOf(bytes);
    },

    async readText(bucket, key) {
      const bytes = buckets[bucket].get(key);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },

    async write(bucket, key, body, _contentType) {
      buckets[bucket].set(key, await bytesOf(body));
    },

    async *list(bucket, prefix) {
      const keys = [...buckets[bucket].keys()].filter((key) => key.startsWith(prefix)).sort();
      for (const key of keys) {
        const bytes = buckets[bucket].get(key);
        if (bytes !== undefined) yield { bucket, key, size: bytes.byteLength };
      }
    },
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += chunkBytes) yield bytes.slice(start, start + chunkBytes);
}

async function bytesOf(body: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body.slice();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks));
}
