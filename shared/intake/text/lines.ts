import { isUtf8 } from "node:buffer";

/** A line without its terminator. A line that is too long is cut: only its beginning is kept. */
export interface TextLine {
  readonly text: string;
  readonly cut: boolean;
}

/** The longest line in bytes: an encounter with sixty service lines is well below. */
export const maxLineBytes = 65_536;
/** What is kept of a longer line, for the person who looks for it. */
const keptBytes = 1_000;

const lineFeed = 10;
const carriageReturn = 13;
const windows1252 = new TextDecoder("windows-1252");
const terminators = /\r\n|\n|\r/;

/**
 * Cuts UTF-8 bytes into lines that end in LF, CRLF or CR; a line that is not UTF-8 is read as Windows-1252. The lines
 * are the same however the stream is cut into chunks, and no more than one line and one piece of a chunk is held.
 */
export async function* textLines(
  source: AsyncIterable<Uint8Array>,
  longest = maxLineBytes,
): AsyncGenerator<readonly TextLine[]> {
  let carried: Uint8Array[] = [];
  let carriedBytes = 0;
  /** The line under way is longer than the longest; its beginning is in `carried`. */
  let overlong = false;
  let afterReturn = false;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += maxLineBytes) {
      let piece = chunk.subarray(at, at + maxLineBytes);
      if (afterReturn && piece[0] === lineFeed) piece = piece.subarray(1);
      else if (piece.length === 0) continue;
      afterReturn = false;
      const last = Math.max(piece.lastIndexOf(lineFeed), piece.lastIndexOf(carriageReturn));
      if (last >= 0) {
        const returned = piece[last] === lineFeed && piece[last - 1] === carriageReturn;
        let complete = piece.subarray(0, returned ? last - 1 : last);
        const lines: TextLine[] = [];
        if (overlong) {
          lines.push(cutLine(Buffer.concat(carried)));
          const end = complete.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
          complete = end < 0 ? Buffer.alloc(0) : complete.subarray(end + lengthOfTerminator(complete, end));
          if (end >= 0) lines.push(...decodeLines(complete, longest));
        } else {
          lines.push(...decodeLines(carriedBytes === 0 ? complete : Buffer.concat([...carried, complete]), longest));
        }
        yield lines;
        carried = [];
        carriedBytes = 0;
        overlong = false;
        afterReturn = piece[last] === carriageReturn && last === piece.length - 1;
        piece = piece.subarray(last + 1);
      }
      if (overlong || piece.length === 0) continue;
      // A copy: the source may use its buffer again.
      carried.push(Uint8Array.from(piece));
      carriedBytes += piece.length;
      if (carriedBytes > longest) {
        overlong = true;
        carried = [Buffer.concat(carried).subarray(0, keptBytes)];
      }
    }
  }
  if (overlong) yield [cutLine(Buffer.concat(carried))];
  else if (carriedBytes > 0) yield decodeLines(Buffer.concat(carried), longest);
}

function lengthOfTerminator(bytes: Uint8Array, at: number): number {
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
}

/** Bytes between terminators, themselves holding whole lines. */
function decodeLines(bytes: Uint8Array, longest: number): TextLine[] {
  if (!isUtf8(bytes)) {
    // Each byte a character, cut into lines, and each line's bytes decoded by themselves.
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      .toString("latin1")
      .split(terminators)
      .map((line) => decodeLine(Buffer.from(line, "latin1"), longest));
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("utf8")
    .split(terminators)
    .map((text) =>
      text.length * 3 > longest && Buffer.byteLength(text) > longest
        ? cutLine(Buffer.from(text))
        : { text, cut: false },
    );
}

function decodeLine(bytes: Uint8Array, longest: number): TextLine {
  if (bytes.length > longest) return cutLine(bytes);
  return { text: isUtf8(bytes) ? Buffer.from(bytes).toString("utf8") : windows1252.decode(bytes), cut: false };
}

function cutLine(bytes: Uint8Array): TextLine {
  return { text: Buffer.from(bytes.subarray(0, keptBytes)).toString("utf8"), cut: true };
}
