import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { inputOf } from "./inputs.ts";
import type { Told, Work } from "./messages.ts";
import { judge } from "./properties.ts";

/* Judges its share of the inputs, and how much memory is held before and after. */

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

function heapMiB(): number {
  if (typeof collectGarbage === "function") collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** After so many inputs everything is compiled, and what is held is held for good. */
const warm = 300;

const { seed, first, end, step, at }: Work = workerData;
const here = new Int32Array(at);
const tell = (told: Told) => parentPort?.postMessage(told);
let findings = 0;
let heapBefore = heapMiB();
let count = 0;
for (let n = first; n < end; n += step) {
  here[0] = n;
  const { bytes, draw } = inputOf(seed, n);
  const verdict = await judge(bytes, draw);
  findings += verdict.findings;
  if (verdict.broken.length > 0) tell({ kind: "failure", n, broken: verdict.broken });
  if (++count === warm) heapBefore = heapMiB();
}
tell({ kind: "done", findings, heapBefore, heapAfter: heapMiB() });
