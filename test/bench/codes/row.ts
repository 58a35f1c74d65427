import { readFileSync } from "node:fs";
import { createCodeBook } from "../../../shared/codes/book/create-code-book.ts";
import { codeOfKey } from "../../../shared/codes/compact/code-key.ts";
import { dayNumber } from "../../../shared/codes/compact/day-number.ts";
import { openRelease } from "../../../shared/codes/compact/open-release.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import { day } from "../../../shared/values/day.ts";
import { pairAt } from "./pair-files.ts";

/** One way to hold the pairs, in a process of its own: prints what `measure` reads. */
const [name = "", path = ""] = process.argv.slice(2);
const lookups = 1_000_000;
const on = day("2026-07-15");

type Has = (column1: string, column2: string) => boolean;

/** As a stage asks: through the code book, with the day. */
function compact(): Has {
  const release = openRelease(readFileSync(path));
  const { kind, release: called, from, content } = release.header;
  const timeline = releaseTimeline([{ kind, release: called, from, edition: 1, content }]);
  const book = createCodeBook(timeline, () => release, emptyCodeBook);
  return (one, two) => book.pair("practitioner", one, two, on).kind === "known";
}

/** What one would write first: an object a pair under both codes in a Map. */
function plainMap(): Has {
  const release = openRelease(readFileSync(path));
  const [keys, from, to] = [release.keys(), release.numbers("from"), release.numbers("to")];
  const map = new Map<string, { readonly from: number; readonly to: number }>();
  for (let row = 0; row < keys.length; row++)
    map.set(codeOfKey(keys[row] ?? 0), { from: from[row] ?? 0, to: to[row] ?? 0 });
  const today = dayNumber(on);
  return (one, two) => {
    const pair = map.get(one + two);
    return pair !== undefined && pair.from <= today && today <= pair.to;
  };
}

const held = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const before = held();
const loading = performance.now();
const has = name === "cleanclaim" ? compact() : plainMap();
let found = has("10000", "10001") ? 1 : 0;
const loadMs = performance.now() - loading;
const heldMiB = (held() - before) / 2 ** 20;

// Half of them are there, in no order.
const asked = Array.from({ length: lookups }, (_, at) => {
  const [one, two] = pairAt((at * 7_919) % 2_000_000);
  return at % 2 === 0 ? ([one, two] as const) : ([two, one] as const);
});
const looking = performance.now();
for (const [one, two] of asked) if (has(one, two)) found++;
const seconds = (performance.now() - looking) / 1_000;
if (found < 1_000) throw new RangeError("nearly nothing was found: the pairs are not those that were written");
process.stdout.write(JSON.stringify({ loadMs, lookupsPerSecond: lookups / seconds, heldMiB }));
