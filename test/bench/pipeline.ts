import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Bench } from "./bench.ts";

/** What one run of a size tells; each runs in a process of its own, so that memory is its own. */
export const PipelineRun = z.object({
  claims: z.number(),
  seconds: z.number(),
  /** The durations of all calls to the emulators added up, waiting for messages left out. */
  callSeconds: z.number(),
  calls: z.number(),
  peakMiB: z.number(),
  writeUnits: z.number(),
  readUnits: z.number(),
  dollarsPerMillion: z.number(),
  settled: z.number(),
});
export type PipelineRun = z.infer<typeof PipelineRun>;

const sizes = [1_000, 20_000];

/** The whole pipeline, from dropped files to paid claims, against the sum of the calls it makes. */
export const pipelineBench: Bench = async ({ runs, quick }) => {
  const rows: Record<string, string | number>[] = [];
  const shares = new Map<number, number>();
  for (const size of quick ? sizes.slice(0, 1) : sizes) {
    const all: PipelineRun[] = [];
    for (let run = 0; run < runs; run++) all.push(await runOnce(size));
    const median = (of: (run: PipelineRun) => number): number => {
      const sorted = all.map(of).sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    };
    const share = median((run) => run.seconds / run.callSeconds);
    shares.set(size, share);
    rows.push({
      claims: size,
      runs,
      "claims/s": round(size / median((run) => run.seconds)),
      seconds: round(median((run) => run.seconds)),
      "call seconds": round(median((run) => run.callSeconds)),
      "seconds per call second": round(share),
      "calls/claim": round(median((run) => run.calls / size)),
      "peak MiB": Math.round(median((run) => run.peakMiB)),
      "write units/claim": round(median((run) => run.writeUnits / size)),
      "read units/claim": round(median((run) => run.readUnits / size)),
      "$/million claims": round(median((run) => run.dollarsPerMillion)),
      "settled %": round((100 * median((run) => run.settled)) / size),
    });
  }
  const [small, large] = sizes.map((size) => shares.get(size));
  const ratios: Record<string, number> = {};
  if (small !== undefined && large !== undefined)
    ratios["seconds per call second, 20000 to 1000 claims"] = round(large / small);
  return { name: "pipeline", rows, ratios };
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

async function runOnce(claims: number): Promise<PipelineRun> {
  const folder = await mkdtemp(join(tmpdir(), "cleanclaim-bench-"));
  try {
    const script = fileURLToPath(new URL("pipeline-run.ts", import.meta.url));
    const child = spawn(process.execPath, [script, folder, String(claims)], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    for await (const chunk of child.stdout) text += String(chunk);
    return PipelineRun.parse(JSON.parse(text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
