import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { fuzz } from "./fuzz.ts";
import { inputOf } from "./inputs.ts";
import { judge } from "./properties.ts";

const help = `npm run fuzz -- [--count N] [--seed N] [--from N] [--workers N] [--keep DIR] [--json]
npm run fuzz -- --replay SEED:N [--keep DIR]

Feeds the X12 reader with files that are broken on purpose: bytes, elements, segments, loops and envelopes of sound files
changed, and noise. No input may make it throw, hang, hold memory, read differently in other chunks, repeat a patient's
data in a finding, or answer with a 999 or TA1 that is not sound.

  --count     how many inputs (default 200000)
  --seed      other inputs for another seed (default 1)
  --from      the first input (default 1)
  --workers   threads (default 2)
  --keep      a folder for inputs that failed
  --replay    one input again, with what it broke

Exit codes: 0 nothing broke, 1 something did, 2 could not run.`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    keep: { type: "string" },
    replay: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const [count, seed, first, workers] = [values.count, values.seed, values.from, values.workers].map(Number);
const again = /^(\d+):(\d+)$/.exec(values.replay ?? "");
const isNumber = (number: number | undefined): number is number => Number.isSafeInteger(number) && Number(number) > 0;

if (values.help) console.log(help);
else if (values.replay !== undefined) {
  if (again === null) fail();
  else await replay(Number(again[1]), Number(again[2]));
} else if (!isNumber(count) || !isNumber(seed) || !isNumber(first) || !isNumber(workers)) fail();
else await run(count, seed, first, workers);

function fail(): void {
  console.error(help);
  process.exitCode = 2;
}

async function run(count: number, seed: number, first: number, workers: number): Promise<void> {
  const bar =
    process.stderr.isTTY && !values.json
      ? new SingleBar({ format: "{bar} {value}/{total} inputs, {eta} s left" })
      : undefined;
  bar?.start(count, 0);
  const { failures, ...numbers } = await fuzz({
    seed,
    first,
    count,
    workers,
    progress: (done) => bar?.increment(done),
  });
  bar?.stop();
  for (const { n } of failures) keep(seed, n);
  if (values.json) console.log(JSON.stringify({ ...numbers, failures }));
  else {
    for (const { n, broken } of failures) console.log(`${seed}:${n}  ${broken.join("; ")}`);
    const { inputs, seconds, findings, heapBefore, heapAfter } = numbers;
    console.log(
      `${inputs} inputs in ${seconds.toFixed(0)} s (${(inputs / seconds).toFixed(0)} a second), ${findings} findings, ` +
        `heap ${heapBefore.toFixed(0)} -> ${heapAfter.toFixed(0)} MiB, ${failures.length} failures`,
    );
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function replay(seed: number, n: number): Promise<void> {
  const { bytes, draw } = inputOf(seed, n);
  const { broken, findings } = await judge(bytes, draw);
  keep(seed, n);
  console.log(
    `${seed}:${n}  ${bytes.length} bytes, ${findings} findings: ${broken.length === 0 ? "well" : broken.join("; ")}`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function keep(seed: number, n: number): void {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${seed}-${n}.edi`), inputOf(seed, n).bytes);
}
