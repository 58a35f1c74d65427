import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { readPieces } from "../../../infra/local/read-pieces.ts";
import { readX12Batches } from "../../../shared/x12/reader.ts";
import { tokenize } from "../../../shared/x12/tokenizer.ts";
import { createClaimCheck, lookAtLoop, lookAtSegment } from "./claim-check.ts";

/** Reads a file to its end; how many segments it had. */
type Reader = (path: string) => Promise<number>;

const pieceBytes = 256 * 1024;
const open = (path: string) => readPieces(path, pieceBytes);
/** For peers that want a stream. */
const stream = (path: string) => createReadStream(path, { highWaterMark: pieceBytes });
const terminator = 126;

/** The floor: counts terminators, and keeps nothing. */
async function bytes(path: string): Promise<number> {
  let count = 0;
  for await (const chunk of open(path)) {
    for (let index = 0; index < chunk.length; index++) if (chunk[index] === terminator) count++;
  }
  return count;
}

/** What a script would do: parts the text at the separators, and knows nothing of what it reads. */
async function split(path: string): Promise<number> {
  let count = 0;
  let rest = "";
  for await (const chunk of open(path)) {
    const segments = (rest + chunk.toString("latin1")).split("~");
    rest = segments.pop() ?? "";
    for (const segment of segments) if (segment.split("*").length > 1) count++;
  }
  return count;
}

/** The ceiling: the same segments as JSON, a claim a line, so that a gigabyte can be read. */
async function json(path: string): Promise<number> {
  let count = 0;
  let rest = "";
  for await (const chunk of open(`${path}.ndjson`)) {
    const text = rest + chunk.toString("latin1");
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      count += JSON.parse(text.slice(start, end)).length;
      start = end + 1;
    }
    rest = text.slice(start);
  }
  return count;
}

async function segments(path: string): Promise<number> {
  let count = 0;
  for await (const batch of tokenize(open(path))) count += batch.segments.length;
  return count;
}

/** Loops that are looked at without a critique, as by a program that wants the data; or a critique that is looked at. */
async function read(path: string, critique: boolean): Promise<number> {
  let count = 0;
  const check = createClaimCheck();
  for await (const items of readX12Batches(open(path), { critique })) {
    for (const item of items) {
      if (item.kind === "finding") throw new Error(`a sound file has a finding: ${item.finding.code}`);
      if (item.kind === "unit" && !critique) lookAtLoop(item.unit.loop, check);
      if (item.kind === "interchange-end") count += item.segmentCount;
    }
  }
  check.end();
  return count;
}

/** Counts what a stream of segments gives. */
async function countOf(stream: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of stream) count++;
  return count;
}

/** ISA, GS, GE and IEA are no segments in the tree: two for each of them. */
async function nodeX12Tree(path: string): Promise<number> {
  const { X12Parser } = await import("node-x12");
  const tree = new X12Parser().parse(await readFile(path, "latin1"));
  if (!("functionalGroups" in tree)) throw new Error("more than one interchange");
  let count = 2;
  const check = createClaimCheck();
  for (const { transactions } of tree.functionalGroups) {
    count += 2;
    for (const { segments } of transactions) {
      count += segments.length + 2;
      for (const one of segments) lookAtSegment(one.tag, (n) => one.valueOf(n) ?? "", check);
    }
  }
  check.end();
  return count;
}

/** A peer is loaded where it is asked for: its code is in nobody else's memory. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["byte loop", bytes],
  ["split", split],
  ["JSON.parse", json],
  ["cleanclaim segments", segments],
  ["cleanclaim loops", (path) => read(path, false)],
  ["cleanclaim critique", (path) => read(path, true)],
  ["node-x12 stream", async (path) => countOf(stream(path).pipe(new (await import("node-x12")).X12Parser()))],
  ["node-x12 tree", nodeX12Tree],
  ["x12-parser stream", async (path) => countOf(stream(path).pipe(new (await import("x12-parser")).X12parser()))],
]);
