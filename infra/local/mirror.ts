import { createWriteStream } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { SeenObject } from "./object-watch.ts";
import type { Resources } from "./resources.ts";

/** Where an object's copy lies; undefined for a key that would leave the folder or that no file system takes. */
export function mirrorPath(folder: string, { bucket, key }: Pick<SeenObject, "bucket" | "key">): string | undefined {
  const root = resolve(folder, bucket);
  const path = resolve(root, key);
  const safe =
    path.startsWith(root + sep) &&
    !key.endsWith("/") &&
    !key.split("/").some((part) => part === "" || part.length > 200);
  return safe && /^[\p{L}\p{N} ._/@=+,-]+$/u.test(key) ? path : undefined;
}

/** Copies what lies in the exchange and reports buckets into a folder, so that people can open it. */
export async function mirrorObjects(
  resources: Resources,
  folder: string,
  objects: readonly SeenObject[],
): Promise<void> {
  for (const object of objects) {
    if (object.bucket === "inbound") continue;
    const path = mirrorPath(folder, object);
    if (path === undefined) continue;
    const copy = await stat(path).catch(() => undefined);
    if (copy !== undefined && copy.size === object.size && copy.mtimeMs >= object.modifiedAt) continue;
    await mkdir(dirname(path), { recursive: true });
    const { Body } = await resources.clients.s3.send(
      new GetObjectCommand({ Bucket: resources.buckets[object.bucket], Key: object.key }),
    );
    if (!(Body instanceof Readable)) continue;
    const draft = join(dirname(path), ".part");
    await pipeline(Body, createWriteStream(draft));
    await rename(draft, path);
  }
}
