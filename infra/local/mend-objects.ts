import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Meta = z.object({ contentLength: z.number() });
const Bucket = z.object({ name: z.string() });

/**
 * Puts right what a process that was killed left in the emulator's folder of objects: the emulator writes an object's
 * bytes and then its description, neither at one stroke, and does not start over a torn one. A torn object was never
 * acknowledged, so whoever wrote it writes it again. Answers how many were taken out.
 */
export async function mendObjects(folder: string): Promise<number> {
  const buckets = join(folder, "buckets");
  let removed = 0;
  for (const bucket of await entriesOf(buckets)) {
    const description = join(buckets, bucket, ".bucket.json");
    if (!(await parses(description, Bucket))) await rm(description, { force: true });
    const objects = join(buckets, bucket, "objects");
    for (const name of await entriesOf(objects, { recursive: true })) {
      if (!name.endsWith(".meta.json")) continue;
      const meta = join(objects, name);
      const data = `${meta.slice(0, -".meta.json".length)}.data`;
      const size = await stat(data).then(
        (found) => found.size,
        () => -1,
      );
      if ((await parses(meta, Meta))?.contentLength === size) continue;
      await rm(meta, { force: true });
      await rm(data, { force: true });
      removed++;
    }
  }
  return removed;
}

/** Uploads in parts end with the process that made them, and the emulator would read their parts into memory. */
export async function dropUnfinishedUploads(folder: string): Promise<void> {
  await rm(join(folder, "_multipart"), { recursive: true, force: true });
}

async function parses<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string, options: { readonly recursive?: boolean } = {}): Promise<string[]> {
  return readdir(folder, { recursive: options.recursive ?? false }).catch(() => []);
}
