import { appendFile, mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import { type BucketName, bucketNames } from "../../shared/contracts/object-keys.ts";
import { pipeline } from "../pipeline.ts";
import type { Resources } from "./resources.ts";

export interface SeenObject {
  readonly bucket: BucketName;
  readonly key: string;
  readonly size: number;
  readonly eTag: string;
  /** Milliseconds since 1970, of the machine that holds it. */
  readonly modifiedAt: number;
}

/**
 * Sees new objects in the buckets and tells the stages that watch for them, as S3's notifications do on AWS: the
 * emulator takes a notification's configuration and never sends one. What was told is kept in a log, written after the
 * telling: a crash in between tells twice, never not at all.
 */
export class ObjectWatch {
  readonly #resources: Resources;
  readonly #logPath: string;
  readonly #told = new Set<string>();
  readonly #known = new Map<string, SeenObject>();
  #loaded = false;
  /** The writes that had been at the last look that left nothing to do. */
  #writesSeen: number | undefined;
  /** How long the last look took. */
  lastScanMilliseconds = 0;

  constructor(resources: Resources, logPath: string) {
    this.#resources = resources;
    this.#logPath = logPath;
  }

  /** Every object seen so far. */
  get objects(): Iterable<SeenObject> {
    return this.#known.values();
  }

  /** Looks once. Answers what was not there at the last look. */
  async scan(): Promise<readonly SeenObject[]> {
    const started = performance.now();
    await this.#load();
    const writes = this.#resources.glances.objectWrites?.();
    if (writes !== undefined && writes === this.#writesSeen) return [];
    this.#writesSeen = undefined;
    const fresh: SeenObject[] = [];
    for (const bucket of bucketNames) {
      for await (const object of this.#list(bucket)) {
        const name = nameOf(object);
        if (this.#known.has(name)) continue;
        this.#known.set(name, object);
        fresh.push(object);
      }
    }
    this.lastScanMilliseconds = performance.now() - started;
    try {
      await this.#tell(fresh.filter((object) => !this.#told.has(nameOf(object))));
    } catch (error) {
      for (const object of fresh) this.#known.delete(nameOf(object)); // seen, and told, at the next look
      throw error;
    }
    if (fresh.every((object) => this.#known.has(nameOf(object)))) this.#writesSeen = writes;
    return fresh;
  }

  async *#list(bucket: BucketName): AsyncGenerator<SeenObject> {
    let token: string | undefined;
    do {
      const page = await this.#resources.clients.s3.send(
        new ListObjectsV2Command({ Bucket: this.#resources.buckets[bucket], ContinuationToken: token }),
      );
      for (const { Key, Size, ETag, LastModified } of page.Contents ?? []) {
        if (Key === undefined) continue;
        const eTag = (ETag ?? "").replaceAll('"', "");
        yield { bucket, key: Key, size: Size ?? 0, eTag, modifiedAt: LastModified?.getTime() ?? 0 };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async #tell(objects: readonly SeenObject[]): Promise<void> {
    const told: SeenObject[] = [];
    for (const { name, trigger } of pipeline) {
      if (trigger.kind !== "object-created") continue;
      const url = this.#resources.queues.get(name)?.url;
      const watched = objects.filter(({ bucket, key }) => bucket === trigger.bucket && key.startsWith(trigger.prefix));
      for (let start = 0; start < watched.length; start += 10) {
        const chunk = watched.slice(start, start + 10);
        const Entries = chunk.map((object, index) => ({ Id: String(index), MessageBody: this.#notification(object) }));
        const { Failed = [] } = await this.#resources.clients.sqs.send(
          new SendMessageBatchCommand({ QueueUrl: url, Entries }),
        );
        const failed = new Set(Failed.map(({ Id }) => Number(Id)));
        told.push(...chunk.filter((_, index) => !failed.has(index)));
        for (const index of failed) {
          const object = chunk[index];
          if (object !== undefined) this.#known.delete(nameOf(object)); // told at the next look
        }
      }
    }
    if (told.length === 0) return;
    for (const object of told) this.#told.add(nameOf(object));
    const log = await open(this.#logPath, "a");
    try {
      await log.appendFile(told.map((object) => `${nameOf(object)}\n`).join(""));
      await log.datasync();
    } finally {
      await log.close();
    }
  }

  /** Source: S3 event notification message structure 2.x; keys are URL-encoded, spaces as plus signs. */
  #notification({ bucket, key, size, eTag }: SeenObject): string {
    const name = this.#resources.buckets[bucket];
    return JSON.stringify({
      Records: [
        {
          eventVersion: "2.1",
          eventSource: "aws:s3",
          awsRegion: process.env.AWS_REGION ?? "us-east-1",
          eventName: "ObjectCreated:Put",
          s3: {
            s3SchemaVersion: "1.0",
            bucket: { name, arn: `arn:aws:s3:::${name}` },
            object: { key: encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/"), size, eTag },
          },
        },
      ],
    });
  }

  async #load(): Promise<void> {
    if (this.#loaded) return;
    await mkdir(dirname(this.#logPath), { recursive: true });
    const text = await readFile(this.#logPath, "utf8").catch(() => "");
    // A line that a crash cut off is told again; the next one must not hang on to it.
    if (text !== "" && !text.endsWith("\n")) await appendFile(this.#logPath, "\n");
    for (const name of text.split("\n")) if (name !== "") this.#told.add(name);
    this.#loaded = true;
  }
}

function nameOf({ bucket, key, eTag }: SeenObject): string {
  return JSON.stringify([bucket, key, eTag]);
}
