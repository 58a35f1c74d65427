import { parseArgs } from "node:util";
import { codingEval } from "./coding/coding-eval.ts";
import type { Eval } from "./eval.ts";
import { indexEval } from "./index/index-eval.ts";
import { servicesEval } from "./services/services-eval.ts";

const evals: Readonly<Record<string, Eval>> = { coding: codingEval, index: indexEval, services: servicesEval };

const help = `npm run eval -- NAME [--failed N] [--json]

  NAME        ${Object.keys(evals).join(", ")}
  --failed N  show N of those that failed
  --json      one JSON object instead of tables

coding    notes to ICD-10-CM codes on both halves of the evaluation set, with the published releases where they stand in
          ../shared/codesets, and with the starter set.
index     each entry of the full-size Alphabetic Index, given as a phrase, leads back to its code or to a stated reason.
          Wants the published files in ../shared/codesets.
services  texts with the service lines that are billed from them: codes, units and modifiers; those of one half are never tuned on.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    failed: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const chosen = evals[positionals[0] ?? ""];
if (chosen === undefined || values.help) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const result = await chosen({ failed: Number(values.failed) || 0 });
  if (result.kind === "could-not-run") {
    console.error(result.reason);
    process.exitCode = 2;
  } else if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(result.title);
    console.table(result.rows);
    for (const line of result.failed) console.log(line);
  }
  if (result.kind === "measured" && !result.reached) process.exitCode = 1;
}
