import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { bundle } from "./bundle.ts";
import { medianOf, type Run, type Runner, round } from "./runs.ts";
import { type FileKind, x12Text } from "./x12/x12-text.ts";

const ours = ["cleanclaim segments", "cleanclaim loops", "cleanclaim critique"];
/** What reads a gigabyte in constant memory, and what does not or takes minutes. */
const streaming = ["byte loop", "split", "JSON.parse", ...ours];
const peers = ["node-x12 stream", "x12-parser stream", "node-x12 tree"];

/** Ours hold next to nothing, and the engine would let rubbish pile up. */
const slowly = ["--heap-growing-percent=20"];
const script = fileURLToPath(new URL("x12/row.ts", import.meta.url));

/** Every reader reads so much twice before it is timed: the engine compiles for the first 15 MB, and 30 MB take a third of a second. */
const warmUpBytes = 7.5e6;

const sizes = [
  { name: "30 MB", bytes: 30e6, readers: [...streaming, ...peers] },
  { name: "1 GB", bytes: 1e9, readers: streaming },
];

/** Our readers against others', between what a loop over the bytes and what JSON.parse of the same data take. */
export const x12Bench: Bench = async ({ runs, quick }) => {
  const rows: Record<string, string | number>[] = [];
  const medians = new Map<string, Run>();
  for (const { name: size, bytes, readers } of quick ? sizes.slice(0, 1) : sizes) {
    for (const kind of kinds) {
      const folder = await mkdtemp(join(tmpdir(), "cleanclaim-bench-"));
      try {
        const path = join(folder, `${kind}.edi`);
        await writeFiles(path, kind, bytes);
        const warmUp = join(folder, "warm-up.edi");
        await writeFiles(warmUp, kind, warmUpBytes);
        const reader = await bundle(script, folder);
        const megabytes = (await stat(path)).size / 1e6;
        const runner: Runner = {
          script: reader,
          runs,
          warmUp,
          cache: join(folder, "compiled"),
          heapOf: (name) => (ours.includes(name) ? slowly : []),
        };
        for (const name of readers) {
          const run = await medianOf(name, path, runner);
          medians.set(`${name} ${kind} ${size}`, run);
          rows.push({
            name,
            file: `${kind} ${size}`,
            mbPerSecond: round(megabytes / run.seconds),
            mbPerSecondByClock: round(megabytes / run.clockSeconds),
            segmentsPerSecond: Math.round(run.count / run.seconds),
            peakMiB: Math.round(run.peakMiB),
          });
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  }
  return { name: "x12", rows, ratios: ratiosOf(medians) };
};

const kinds: readonly FileKind[] = ["835", "837P"];

/** How many times as fast one is as another, and how much more memory a gigabyte takes than 30 MB. */
function ratiosOf(medians: ReadonlyMap<string, Run>): Record<string, number> {
  const ratios: Record<string, number> = {};
  const faster = (one: string, other: string, file: string) => {
    const [own, theirs] = [medians.get(`${one} ${file}`), medians.get(`${other} ${file}`)];
    if (own !== undefined && theirs !== undefined) {
      ratios[`${one} / ${other}, ${file}`] = round(theirs.seconds / own.seconds);
      ratios[`${one} / ${other}, ${file}, by the clock`] = round(theirs.clockSeconds / own.clockSeconds);
    }
  };
  for (const kind of kinds) {
    for (const { name: size } of sizes) {
      const file = `${kind} ${size}`;
      faster("cleanclaim segments", "node-x12 stream", file);
      faster("cleanclaim segments", "x12-parser stream", file);
      faster("cleanclaim loops", "node-x12 tree", file);
      faster("cleanclaim loops", "JSON.parse", file);
      faster("cleanclaim critique", "JSON.parse", file);
    }
    for (const one of ours) {
      const [small, large] = sizes.map(({ name }) => medians.get(`${one} ${kind} ${name}`)?.peakMiB);
      if (small !== undefined && large !== undefined)
        ratios[`memory of 1 GB / 30 MB, ${one} ${kind}`] = round(large / small);
    }
  }
  return ratios;
}

/** The same as X12 and as JSON. */
async function writeFiles(path: string, kind: FileKind, bytes: number): Promise<void> {
  await pipeline(Readable.from(x12Text(kind, bytes)), createWriteStream(path));
  await pipeline(Readable.from(asJson(path)), createWriteStream(`${path}.ndjson`));
}

/** The file's segments as arrays of texts, those of a claim or of a payment on a line. */
async function* asJson(path: string): AsyncGenerator<string> {
  let line: string[][] = [];
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "latin1" })) {
    const segments = `${rest}${chunk}`.split("~");
    rest = segments.pop() ?? "";
    let text = "";
    for (const segment of segments) {
      const elements = segment.split("*");
      if ((elements[0] === "CLM" || elements[0] === "CLP") && line.length > 0) {
        text += `${JSON.stringify(line)}\n`;
        line = [];
      }
      line.push(elements);
    }
    yield text;
  }
  yield `${JSON.stringify(line)}\n`;
}
