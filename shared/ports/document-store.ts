import type { BucketName } from "../contracts/object-keys.ts";

export interface StoredDocument {
  readonly bucket: BucketName;
  readonly key: string;
  readonly size: number;
}

/** Files. No call is conditional: keys and bytes are decided by what is stored, so writing again changes nothing. */
export interface DocumentStore {
  /** The bytes in chunks, never the whole at once; undefined when there is no such document. */
  read(bucket: BucketName, key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Small documents whole, as UTF-8; undefined when there is none. */
  readText(bucket: BucketName, key: string): Promise<string | undefined>;
  /** Writes the whole document; an iterable is streamed. Nothing can be read under the key before it is complete. */
  write(
    bucket: BucketName,
    key: string,
    body: string | Uint8Array | AsyncIterable<Uint8Array>,
    contentType: string,
  ): Promise<void>;
  list(bucket: BucketName, prefix: string): AsyncIterable<StoredDocument>;
}
