import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { killDay, outcomeOf, runDay } from "./cleanclaim-process.ts";

/*
 * `npm run soak -- 20`: the sample day so many times, each killed one to five times at random moments; every one must end
 * in the numbers of the undisturbed day. A folder that does not is kept and named.
 */

const rounds = Number(process.argv[2] ?? 10);
const folder = await mkdtemp(join(tmpdir(), "soak-"));
const expected = outcomeOf(await runDay(join(folder, "undisturbed")));
console.log("undisturbed:", JSON.stringify(expected));

let failures = 0;
for (let round = 1; round <= rounds; round++) {
  const data = join(folder, `round-${round}`);
  const moments: number[] = [];
  const kills = 1 + Math.floor(Math.random() * 5);
  for (let kill = 0; kill < kills; kill++) {
    const moment = Math.round(Math.random() * 4_000);
    moments.push(moment);
    if (!(await killDay(data, moment))) break;
  }
  const outcome = outcomeOf(await runDay(data));
  if (isDeepStrictEqual(outcome, expected)) {
    console.log(`${round}: killed after ${moments.join(", ")} ms: the same`);
    await rm(data, { recursive: true });
  } else {
    failures++;
    console.log(
      `${round}: killed after ${moments.join(", ")} ms: DIFFERS ${JSON.stringify(outcome)}\n  kept in ${data}`,
    );
  }
}
if (failures === 0) await rm(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
