import type { IndexTerm } from "../../../shared/codes/alphabetic-index.ts";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { findByPhrase } from "../../../shared/coding/index/find-by-phrase.ts";
import type { PhraseCandidate } from "../../../shared/coding/index/phrase-candidate.ts";
import type { Day } from "../../../shared/values/day.ts";
import { readPath } from "./read-path.ts";

/** How the phrase of an entry came back. All but `other-code` and `nothing` are what the measure asks for. */
export const outcomes = ["code", "needs-more", "same-words", "not-in-release", "other-code", "nothing"] as const;
export type Outcome = (typeof outcomes)[number];

export interface RoundTrip {
  readonly phrase: string;
  /** As the Index prints it. */
  readonly wanted: string;
  readonly outcome: Outcome;
  readonly got: PhraseCandidate | undefined;
}

/** Every entry that ends in a code, asked for by its own path. */
export function* roundTrips(
  terms: readonly IndexTerm[],
  book: CodeBook,
  day: Day,
  order: "printed" | "spoken",
  above: readonly string[] = [],
): Generator<RoundTrip> {
  for (const term of terms) {
    const path = [...above, term.title];
    if (term.code !== undefined) yield trip(readPath(path, order), term.code, book, day);
    yield* roundTrips(term.children, book, day, order, path);
  }
}

function trip(phrase: string, wanted: string, book: CodeBook, day: Day): RoundTrip {
  const [got] = findByPhrase(phrase, book, day);
  return { phrase, wanted, outcome: outcomeOf(got, wanted, book, day), got };
}

function outcomeOf(got: PhraseCandidate | undefined, wanted: string, book: CodeBook, day: Day): Outcome {
  if (got === undefined) return "nothing";
  const header = wanted.replace(/[.-]/g, "");
  const below = book.billableUnder(header, day).map(({ code }) => code);
  if (got.kind === "coded") return got.codes.some((code) => below.includes(code)) ? "code" : "other-code";
  if (got.reason === "not-in-release")
    return got.printed.includes(wanted) && below.length === 0 ? got.reason : "other-code";
  if (got.reason === "same-words") return got.printed.includes(wanted) ? got.reason : "other-code";
  if (got.reason === "choose-below")
    return got.choices.some((code) => below.includes(code)) ? "needs-more" : "other-code";
  return "other-code";
}
