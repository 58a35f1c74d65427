import { readHead } from "./head.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/**
 * How a file's characters are stored, from its first bytes: by byte order mark, else UTF-16 when nearly every other
 * byte is zero. What is not UTF-16 is read as UTF-8, and as Windows-1252 line by line where it is not UTF-8.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8-bom";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = Math.floor(head.length / 2);
  if (pairs < 8) return "utf-8";
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  if (odd > pairs * 0.8 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.8 && odd < pairs * 0.1) return "utf-16be";
  return "utf-8";
}

/** The same text as UTF-8 without a byte order mark; bytes that are neither UTF-8 nor UTF-16 pass as they are. */
export async function* toUtf8(source: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === "utf-8") {
    yield* source;
    return;
  }
  if (encoding === "utf-8-bom") {
    let toSkip = 3;
    for await (const chunk of source) {
      const skipped = Math.min(toSkip, chunk.length);
      toSkip -= skipped;
      if (skipped < chunk.length) yield chunk.subarray(skipped);
    }
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield Buffer.from(text);
  }
  const rest = decoder.decode();
  if (rest !== "") yield Buffer.from(rest);
}

/** A file as UTF-8, its encoding told from its first bytes. */
export async function inUtf8(source: AsyncIterable<Uint8Array>): Promise<AsyncGenerator<Uint8Array>> {
  const { head, whole } = await readHead(source);
  return toUtf8(whole, encodingOf(head));
}
