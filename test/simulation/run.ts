import { parseArgs } from "node:util";
import { weather } from "./storm.ts";
import { calm } from "./world.ts";

/*
 * Runs any number of seeds: `npm run simulate -- --from 1 --seeds 10000`, or one again: `--from 4711 --seeds 1`.
 * Exit 0 when every seed ends as the fault-free run does, 1 when one does not.
 */
const { values } = parseArgs({
  options: { from: { type: "string", default: "1" }, seeds: { type: "string", default: "1000" } },
});
const from = Number(values.from);
const seeds = Number(values.seeds);
const fair = await weather(0, calm);
let faults = 0;
let failed = fair.breaches.length > 0 ? 1 : 0;
const started = performance.now();
for (let seed = from; seed < from + seeds; seed++) {
  const storm = await weather(seed);
  faults += storm.faults;
  const differs = JSON.stringify(storm.ending) !== JSON.stringify(fair.ending);
  if (storm.breaches.length > 0 || differs) {
    failed++;
    console.log(
      `seed ${seed}: ${[...storm.breaches, ...(differs ? ["ends otherwise than the fault-free run"] : [])].join("; ")}`,
    );
  }
}
const milliseconds = (performance.now() - started) / Math.max(seeds, 1);
console.log(`${seeds} seeds, ${faults} faults, ${failed} failed, ${milliseconds.toFixed(1)} ms a seed`);
process.exitCode = failed > 0 ? 1 : 0;
