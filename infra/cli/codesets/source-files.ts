import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import yauzl from "yauzl";
import type { SourceFile } from "../../../shared/codes/import/import-result.ts";

/** A file or a part of an archive, with how it begins. */
export interface OfferedFile extends SourceFile {
  readonly head: string;
  /** The path that it was given as. */
  readonly path: string;
}

const headBytes = 32_768;

/** The files of a path: itself, unpacked where it is a gzip file, or every part of a zip archive. */
export async function offeredFiles(path: string): Promise<readonly OfferedFile[]> {
  const magic = await firstBytes(path);
  if (magic.startsWith("PK\u0003\u0004")) return zipParts(path);
  const isGzip = magic.startsWith("\u001f\u008b");
  const bytes = () =>
    isGzip
      ? createReadStream(path)
          .on("error", () => undefined)
          .pipe(createGunzip())
      : createReadStream(path);
  return [await offer(path, basename(path).replace(/\.gz$/i, ""), bytes)];
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function zipParts(path: string): Promise<readonly OfferedFile[]> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  const parts: OfferedFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || !/\.(txt|csv|xml|json|prn|tsv)$/i.test(entry.fileName)) continue;
    parts.push(
      await offer(path, basename(entry.fileName), async function* () {
        yield* await zip.openReadStreamPromise(entry);
      }),
    );
  }
  return parts;
}

async function offer(path: string, name: string, bytes: () => AsyncIterable<Uint8Array>): Promise<OfferedFile> {
  const hash = createHash("sha256");
  const begin: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes()) {
    hash.update(chunk);
    if (size < headBytes) begin.push(chunk.subarray(0, headBytes - size));
    size += chunk.length;
  }
  return { path, name, bytes, sha256: hash.digest("hex"), head: Buffer.concat(begin).toString("latin1") };
}
