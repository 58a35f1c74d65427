import { spawn } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { writeRelease } from "../../shared/codes/compact/write-release.ts";
import { practitionerPairs } from "../../shared/codes/import/ncci-pairs.ts";
import { day } from "../../shared/values/day.ts";
import type { Bench } from "./bench.ts";
import { pairFiles } from "./codes/pair-files.ts";
import { round } from "./runs.ts";

const Row = z.object({
  /** From the file on disk to the first answer. */
  loadMs: z.number(),
  lookupsPerSecond: z.number(),
  /** What the process holds more than before it loaded. */
  heldMiB: z.number(),
});
type Row = z.infer<typeof Row>;

const script = fileURLToPath(new URL("codes/row.ts", import.meta.url));
const readers = ["cleanclaim", "Map of text"] as const;

/** NCCI-shaped pairs in the official layout: imported, loaded, and looked up a million times, against a plain Map. */
export const codesBench: Bench = async ({ runs, quick }) => {
  const rows: Record<string, string | number>[] = [];
  const ratios: Record<string, number> = {};
  for (const pairs of quick ? [200_000] : [200_000, 2_000_000]) {
    const folder = await mkdtemp(join(tmpdir(), "cleanclaim-bench-"));
    try {
      const path = join(folder, "pairs.ccs");
      const started = performance.now();
      const context = { release: "2026Q3", from: day("2026-07-01"), fewestRows: 1 };
      const read = await practitionerPairs.read(pairFiles(pairs), context);
      if (read.kind === "refused") throw new Error(read.findings[0]?.message);
      await writeFile(path, writeRelease(read.draft).bytes);
      const importSeconds = round((performance.now() - started) / 1_000);
      const fileMiB = round((await stat(path)).size / 2 ** 20);
      const medians = new Map<string, Row>();
      for (const name of readers) {
        const all: Row[] = [];
        for (let run = 0; run < runs; run++) all.push(await measure(name, path));
        const median = (of: (row: Row) => number) => all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
        const row = {
          loadMs: median((each) => each.loadMs),
          lookupsPerSecond: median((each) => each.lookupsPerSecond),
          heldMiB: median((each) => each.heldMiB),
        };
        medians.set(name, row);
        rows.push({
          name,
          pairs,
          ...(name === "cleanclaim" ? { importSeconds, fileMiB } : { importSeconds: "", fileMiB: "" }),
          loadMs: Math.round(row.loadMs),
          lookupsPerSecond: Math.round(row.lookupsPerSecond),
          heldMiB: round(row.heldMiB),
        });
      }
      const [ours, map] = readers.map((name) => medians.get(name));
      if (ours !== undefined && map !== undefined) {
        ratios[`lookups a second, cleanclaim / Map, ${pairs} pairs`] = round(
          ours.lookupsPerSecond / map.lookupsPerSecond,
        );
        ratios[`memory, Map / cleanclaim, ${pairs} pairs`] = round(map.heldMiB / ours.heldMiB);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { name: "codes", rows, ratios };
};

async function measure(name: string, path: string): Promise<Row> {
  const child = spawn(process.execPath, ["--expose-gc", script, name, path], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout) text += String(chunk);
  return Row.parse(JSON.parse(text));
}
