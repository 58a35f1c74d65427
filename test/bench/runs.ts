import { spawn } from "node:child_process";
import { z } from "zod";

const Run = z.object({
  /** Of what the reader counts: segments, rows. */
  count: z.number(),
  /** Processor time of the whole process, of those threads too that collect rubbish: what else runs on the machine says less. */
  seconds: z.number(),
  /** By the clock. */
  clockSeconds: z.number(),
  peakMiB: z.number(),
});
/** One reader over one file, in a process of its own. */
export type Run = z.infer<typeof Run>;

export interface Runner {
  /** Prints a run of the reader and file that it is given as arguments. */
  readonly script: string;
  /** Where the engine keeps compiled code, the same for all. */
  readonly cache: string;
  readonly runs: number;
  /** A small file that each reader reads twice before it is timed, so that all are measured as compiled as they get. */
  readonly warmUp?: string;
  /** What the engine is told of the heap of a reader, beside the size of its new objects. */
  readonly heapOf: (name: string) => readonly string[];
}

/** Medians of several runs, all with a heap of new objects that does not grow. */
export async function medianOf(
  name: string,
  path: string,
  { script, cache, runs, heapOf, warmUp }: Runner,
): Promise<Run> {
  const all: Run[] = [];
  const warm = warmUp === undefined ? [] : [warmUp];
  for (let run = 0; run < runs; run++) {
    const child = spawn(process.execPath, ["--max-semi-space-size=16", ...heapOf(name), script, name, path, ...warm], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
    });
    let text = "";
    for await (const chunk of child.stdout) text += String(chunk);
    all.push(Run.parse(JSON.parse(text)));
  }
  const median = (of: (run: Run) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return {
    count: median((run) => run.count),
    seconds: median((run) => run.seconds),
    clockSeconds: median((run) => run.clockSeconds),
    peakMiB: median((run) => run.peakMiB),
  };
}

/** Runs one reader here, and prints what `medianOf` reads. */
export async function printRun(readers: ReadonlyMap<string, (path: string) => Promise<number>>): Promise<void> {
  const [name = "", path = "", warmUp] = process.argv.slice(2);
  const read = readers.get(name);
  if (read === undefined) throw new RangeError(`no reader ${name}`);
  // Twice: what is made anew for each file is then known to be, and not taken for the one there is.
  for (let turn = 0; warmUp !== undefined && turn < 2; turn++) await read(warmUp);
  const started = process.cpuUsage();
  const startedAt = performance.now();
  const count = await read(path);
  const clockSeconds = (performance.now() - startedAt) / 1e3;
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ count, seconds, clockSeconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
