import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { type FileKind, fileKinds } from "./intake/files.ts";
import { medianOf, type Run, type Runner, round } from "./runs.ts";

const ours = "cleanclaim intake";
const script = fileURLToPath(new URL("intake/row.ts", import.meta.url));
/** All readers have as little: what they hold does not grow with the file. */
const heap = ["--max-old-space-size=96"];
/** A gigabyte is read once: it takes minutes. */
const sizes = [
  { name: "30 MB", bytes: 30e6, once: false },
  { name: "1 GB", bytes: 1e9, once: true },
];
/** What reads the same file and does less. */
const peers: Readonly<Record<FileKind, string | undefined>> = {
  csv: "csv-parse",
  ndjson: "JSON.parse",
  "837P": "segments alone",
  hl7: undefined,
};

/** Files to encounters, against what only takes such files apart. */
export const intakeBench: Bench = async ({ runs, quick }) => {
  const rows: Record<string, string | number>[] = [];
  const ratios: Record<string, number> = {};
  for (const { name: size, bytes, once } of quick ? sizes.slice(0, 1) : sizes) {
    for (const kind of Object.keys(fileKinds) as FileKind[]) {
      const folder = await mkdtemp(join(tmpdir(), "cleanclaim-bench-"));
      try {
        const path = join(folder, "file");
        await pipeline(Readable.from(inLargeParts(fileKinds[kind](bytes))), createWriteStream(path));
        const megabytes = (await stat(path)).size / 1e6;
        const runner: Runner = { script, runs: once ? 1 : runs, cache: join(folder, "compiled"), heapOf: () => heap };
        const medians = new Map<string, Run>();
        for (const name of [ours, peers[kind]]) {
          if (name === undefined) continue;
          const run = await medianOf(name, path, runner);
          medians.set(name, run);
          rows.push({
            name,
            file: `${kind} ${size}`,
            mbPerSecond: round(megabytes / run.seconds),
            perSecond: Math.round(run.count / run.seconds),
            peakMiB: Math.round(run.peakMiB),
          });
        }
        const [own, peer] = [medians.get(ours), medians.get(peers[kind] ?? "")];
        if (own !== undefined && peer !== undefined)
          ratios[`${ours} / ${peers[kind]}, ${kind} ${size}`] = round(peer.seconds / own.seconds);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  }
  return { name: "intake", rows, ratios };
};

function* inLargeParts(parts: Iterable<string>): Generator<string> {
  let text = "";
  for (const part of parts) {
    text += part;
    if (text.length < 1e6) continue;
    yield text;
    text = "";
  }
  yield text;
}
