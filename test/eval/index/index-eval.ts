import { decodeIndex, encodeIndex } from "../../../shared/codes/search/index-bytes.ts";
import { day } from "../../../shared/values/day.ts";
import type { Eval } from "../eval.ts";
import { missingRelease, publishedBook, publishedIndex } from "./published-release.ts";
import { type Outcome, outcomes, type RoundTrip, roundTrips } from "./round-trip.ts";

/** How many of a hundred entries should lead back to their code or to a stated reason. */
const aim = 97;
const good: readonly Outcome[] = ["code", "needs-more", "same-words", "not-in-release"];
const on = day("2025-05-01");

/** The Alphabetic Index, there and back. */
export const indexEval: Eval = async ({ failed: most }) => {
  if (missingRelease !== undefined) return { kind: "could-not-run", reason: missingRelease };
  const started = performance.now();
  const { index: imported } = publishedIndex();
  const bytes = encodeIndex(imported);
  const importSeconds = (performance.now() - started) / 1000;
  const opened = performance.now();
  const index = decodeIndex(bytes);
  const openMilliseconds = performance.now() - opened;
  const book = { ...(await publishedBook()), index: () => index };
  const rows: Record<string, string | number>[] = [];
  const failed: string[] = [];
  let reached = true;
  for (const order of ["printed", "spoken"] as const) {
    const counts = new Map<Outcome, number>(outcomes.map((outcome) => [outcome, 0]));
    let all = 0;
    const from = performance.now();
    for (const trip of roundTrips(imported.terms, book, on, order)) {
      all++;
      counts.set(trip.outcome, (counts.get(trip.outcome) ?? 0) + 1);
      if (!good.includes(trip.outcome) && order === "printed") failed.push(lineOf(trip));
    }
    const seconds = (performance.now() - from) / 1000;
    const rate = (100 * good.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0)) / all;
    if (order === "printed") reached = rate >= aim;
    const share = Object.fromEntries(outcomes.map((outcome) => [outcome, percent(counts.get(outcome) ?? 0, all)]));
    rows.push({
      order,
      entries: all,
      "led back": `${rate.toFixed(2)} %`,
      ...share,
      "a second": Math.round(all / seconds),
    });
  }
  const title = `FY2025 Index: read and compiled in ${importSeconds.toFixed(1)} s, ${(bytes.length / 1e6).toFixed(1)} MB, opened in ${openMilliseconds.toFixed(0)} ms. Aim: ${aim} % in printed order.`;
  return { kind: "measured", title, rows, failed: spread(failed, most), reached };
};

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(2)} %`;
}

function lineOf({ phrase, wanted, got }: RoundTrip): string {
  const answer =
    got === undefined
      ? "nothing"
      : got.kind === "coded"
        ? got.codes.join(" ")
        : `${got.reason} ${got.choices.join(" ")}`;
  return `${phrase} | wanted ${wanted} | got ${answer} by ${got?.path.join(" > ") ?? ""}`;
}

/** Some from the whole of a list. */
function spread(lines: readonly string[], most: number): readonly string[] {
  const step = Math.max(Math.floor(lines.length / Math.max(most, 1)), 1);
  return most === 0 ? [] : lines.filter((_, at) => at % step === 0).slice(0, most);
}
