import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { damaged, WorkbookFault } from "./workbook-fault.ts";

/** The parts of a workbook, by name. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** A part unpacked, piece by piece. @throws WorkbookFault where it is not what the archive says of it */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
}

/** A packed workbook is held whole: its table of contents stands at the end. A million rows of a superbill fit. */
const maxPackedBytes = 64e6;
/** What one part may unpack to; the archive says it before, and is held to it. */
const maxPartBytes = 1e9;
const maxParts = 2_000;
/** What is packed tighter than any sheet that people fill, and large, was made to fill the reader. */
const maxRatio = 200;
const smallBytes = 20e6;

/** Opens a zip archive that holds a workbook. @throws WorkbookFault */
export async function openArchive(source: AsyncIterable<Uint8Array>): Promise<Archive> {
  const packed = await takeAll(source);
  const parts = new Map<string, yauzl.Entry>();
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(packed, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > maxParts) throw damaged();
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName.toLowerCase(), entry);
  } catch {
    throw damaged();
  }
  return {
    has: (name) => parts.has(name.toLowerCase()),
    async *read(name) {
      const entry = parts.get(name.toLowerCase());
      if (entry === undefined) throw damaged();
      if (entry.isEncrypted()) throw locked();
      const { uncompressedSize, compressedSize } = entry;
      const isBomb = uncompressedSize > smallBytes && uncompressedSize > compressedSize * maxRatio;
      if (isBomb || uncompressedSize > maxPartBytes) throw tooLarge();
      let sum = 0;
      try {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) {
          const bytes: Uint8Array = chunk;
          sum = crc32(bytes, sum);
          yield bytes;
        }
      } catch {
        throw damaged();
      }
      if (sum !== entry.crc32) throw damaged();
    },
  };
}

async function takeAll(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxPackedBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(): WorkbookFault {
  return new WorkbookFault(
    "workbook-too-large",
    "the workbook is larger than can be unpacked",
    "save the sheet as CSV (UTF-8), which may be of any size, and send that",
  );
}

function locked(): WorkbookFault {
  return new WorkbookFault(
    "workbook-locked",
    "the workbook is locked with a password",
    "save it without and send that",
  );
}
