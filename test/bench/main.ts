import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";
import { codesBench } from "./codes.ts";
import { codingBench } from "./coding.ts";
import { intakeBench } from "./intake.ts";
import { pipelineBench } from "./pipeline.ts";
import { scrubBench } from "./scrub.ts";
import { x12Bench } from "./x12.ts";

const benches: Readonly<Record<string, Bench>> = {
  codes: codesBench,
  coding: codingBench,
  intake: intakeBench,
  pipeline: pipelineBench,
  scrub: scrubBench,
  x12: x12Bench,
};

const help = `npm run bench -- NAME [--runs N] [--quick] [--json]

  NAME      ${Object.keys(benches).join(", ")}
  --runs    how often each size is run; the median is shown (default 5)
  --quick   the smallest size only, and once where --runs says nothing else
  --json    one JSON object instead of a table`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const bench = benches[positionals[0] ?? ""];
if (bench === undefined || values.help) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const result = await bench({ runs: Number(values.runs ?? (values.quick ? 1 : 5)), quick: values.quick });
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.table(result.rows);
    console.table(result.ratios);
  }
}
