import { Worker } from "node:worker_threads";
import type { Told, Work } from "./messages.ts";

export interface FuzzOptions {
  readonly seed: number;
  /** How many inputs, from input `first` on. */
  readonly first: number;
  readonly count: number;
  readonly workers: number;
  readonly progress?: (done: number) => void;
}

export interface FuzzFailure {
  readonly n: number;
  readonly broken: readonly string[];
}

export interface FuzzResult {
  readonly inputs: number;
  readonly seconds: number;
  readonly findings: number;
  readonly failures: readonly FuzzFailure[];
  /** MiB held by the worker whose heap grew most, after it was warm and at the end. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

/** An input that takes so long hangs. */
const patience = 20_000;
/** MiB by which a heap may end above where it began: less than the largest inputs. */
const mostGrowth = 24;

/** Feeds the reader so many inputs, in threads that can be ended where one hangs. */
export async function fuzz({ seed, first, count, workers, progress }: FuzzOptions): Promise<FuzzResult> {
  const started = performance.now();
  const end = first + count;
  const shares = Array.from({ length: workers }, (_, share) =>
    runShare({ seed, first: first + share, end, step: workers, at: new SharedArrayBuffer(4) }, (done) =>
      progress?.(done),
    ),
  );
  const results = await Promise.all(shares);
  const [worst] = results.toSorted((a, b) => b.heapAfter - b.heapBefore - (a.heapAfter - a.heapBefore));
  const { heapBefore = 0, heapAfter = 0 } = worst ?? {};
  const failures = results.flatMap((result) => result.failures).toSorted((a, b) => a.n - b.n);
  if (heapAfter - heapBefore > mostGrowth) {
    failures.push({ n: first, broken: [`the heap grew from ${heapBefore.toFixed(0)} to ${heapAfter.toFixed(0)} MiB`] });
  }
  const findings = results.reduce((sum, result) => sum + result.findings, 0);
  return { inputs: count, seconds: (performance.now() - started) / 1000, findings, failures, heapBefore, heapAfter };
}

interface Share {
  readonly findings: number;
  readonly failures: readonly FuzzFailure[];
  readonly heapBefore: number;
  readonly heapAfter: number;
}

function runShare(work: Work, progress: (done: number) => void): Promise<Share> {
  const failures: FuzzFailure[] = [];
  const here = new Int32Array(work.at);
  here[0] = work.first;
  const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    let last = -1;
    let since = performance.now();
    const watch = setInterval(() => {
      const n = here[0] ?? 0;
      progress(Math.max(0, n - (last < 0 ? work.first : last)) / work.step);
      if (n !== last) {
        last = n;
        since = performance.now();
      } else if (performance.now() - since > patience) {
        failures.push({ n, broken: [`hangs for ${patience / 1000} seconds`] });
        finish({ findings: 0, heapBefore: 0, heapAfter: 0 });
      }
    }, 200);
    function finish(done: Omit<Share, "failures">): void {
      clearInterval(watch);
      void worker.terminate();
      resolve({ ...done, failures });
    }
    worker.on("message", (told: Told) => {
      if (told.kind === "failure") failures.push({ n: told.n, broken: told.broken });
      else finish({ findings: told.findings, heapBefore: told.heapBefore, heapAfter: told.heapAfter });
    });
    worker.on("error", (problem) => {
      clearInterval(watch);
      reject(problem);
    });
  });
}
