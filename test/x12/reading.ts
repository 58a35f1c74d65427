import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { expect } from "vitest";
import { readBody } from "../../shared/x12/critique.ts";
import { findGuide } from "../../shared/x12/guides/catalog.ts";
import type { X12Item } from "../../shared/x12/item.ts";
import { segmentsOf } from "../../shared/x12/loop-segments.ts";
import { readX12 } from "../../shared/x12/reader.ts";
import { element, rawOf, type Segment } from "../../shared/x12/segment.ts";
import { tokenize } from "../../shared/x12/tokenizer.ts";

/** All items of a source. */
export async function itemsOf(source: AsyncIterable<Uint8Array>): Promise<readonly X12Item[]> {
  return await listOf(readX12(source));
}

export async function listOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const one of source) list.push(one);
  return list;
}

/** What was found up to a SNIP level, as "code place", in the order of the file. */
export async function findingsOf(source: AsyncIterable<Uint8Array>, highestLevel = 7): Promise<readonly string[]> {
  const items = await itemsOf(source);
  return items.flatMap((item) =>
    item.kind === "finding" && item.finding.level <= highestLevel
      ? [`${item.finding.code} ${item.finding.place}`.trim()]
      : [],
  );
}

/** The segments between ST and SE of each transaction set. */
export async function bodiesOf(path: string) {
  const bodies: { guideName: string; transactionSet: string; body: Segment[] }[] = [];
  let guideName = "";
  let inside = false;
  for await (const { segments } of tokenize(createReadStream(path))) {
    for (const one of segments) {
      if (one.id === "GS") guideName = element(one, 8);
      if (one.id === "SE") inside = false;
      if (inside) bodies.at(-1)?.body.push(one);
      if (one.id === "ST") {
        inside = true;
        bodies.push({ guideName, transactionSet: element(one, 1), body: [] });
      }
    }
  }
  return bodies;
}

/** Reads each transaction set as loops and expects that writing them gives the same segments. */
export async function expectRoundTrip(path: string): Promise<void> {
  const bodies = await bodiesOf(path);
  expect(bodies.length).toBeGreaterThan(0);
  for (const { guideName, transactionSet, body } of bodies) {
    const guide = findGuide(transactionSet, guideName)?.guide;
    if (guide === undefined) throw new Error(`no guide for ${basename(path)}`);
    const written = segmentsOf(guide, readBody(guide, body).body);
    expect(written.map(rawOf)).toEqual(body.map(rawOf));
  }
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
