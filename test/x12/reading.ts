import type { X12Item } from "../../shared/x12/item.ts";
import { readX12 } from "../../shared/x12/reader.ts";

/** All items of a source. */
export async function itemsOf(source: AsyncIterable<Uint8Array>): Promise<readonly X12Item[]> {
  return await listOf(readX12(source));
}

export async function listOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const one of source) list.push(one);
  return list;
}

/** What was found, as "code place", in the order of the file. */
export async function findingsOf(source: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const items = await itemsOf(source);
  return items.flatMap((item) =>
    item.kind === "finding" ? [`${item.finding.code} ${item.finding.place}`.trim()] : [],
  );
}

/** Bytes in chunks of the given sizes, over and over. */
export async function* chunksOf(bytes: Uint8Array, ...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let turn = 0;
  for (let start = 0; start < bytes.length; ) {
    const size = Math.max(1, sizes[turn++ % sizes.length] ?? bytes.length);
    yield bytes.subarray(start, start + size);
    start += size;
  }
}
