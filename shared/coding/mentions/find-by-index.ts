import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import { findByPhrase } from "../index/find-by-phrase.ts";
import type { CodedPhrase } from "../index/phrase-candidate.ts";
import type { Span } from "../note/span.ts";
import type { Draft } from "./draft.ts";
import { marksOf } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";

const partings = new Set([
  ",",
  ";",
  ":",
  ".",
  "(",
  ")",
  "-",
  "–",
  "—",
  "/",
  ">",
  "->",
  "\n",
  "but",
  "on",
  "also",
  "status-post",
]);
const longest = 8;
/** The Index must explain the whole of a phrase; what it half explains is no evidence. */
const least = 0.9;

/**
 * What the Alphabetic Index has of an assessment's phrases that the vocabulary has no name in. A coder confirms it.
 * Source: ICD-10-CM Guidelines FY2026 I.B.1.
 */
export function findByIndex(reading: Reading, named: readonly Span[], book: CodeBook, day: Day): readonly Draft[] {
  if (book.index(day) === undefined) return [];
  const drafts: Draft[] = [];
  for (const statement of reading.statements) {
    if (statement.section !== "assessment" && (statement.section !== "open" || reading.hasAssessment)) continue;
    for (const phrase of phrasesOf(statement)) {
      if (named.some(({ start, end }) => start < phrase.end && end > phrase.start)) continue;
      const text = reading.text.slice(phrase.start, phrase.end);
      const best = findByPhrase(text, book, day).find((each): each is CodedPhrase => each.kind === "coded");
      if (best === undefined || best.confidence < least || best.unexplained.length > 0) continue;
      drafts.push(...best.codes.map((code) => draftOf(code, best, phrase)));
    }
  }
  return drafts;
}

function draftOf(code: string, { path, confidence }: CodedPhrase, phrase: Span): Draft {
  return {
    code,
    spans: [phrase],
    rule: "alphabetic-index",
    source: "ICD-10-CM Guidelines FY2026 I.B.1",
    reason: `Index: ${path.join(" > ")}`,
    confidence: confidence * 0.8,
    isAssessed: true,
    doubt: "found in the Alphabetic Index alone",
  };
}

/** Parts of a statement between marks, of two to eight words, none of them denied or in doubt. */
function phrasesOf(statement: ReadStatement): readonly Span[] {
  const { tokens } = statement;
  const phrases: Span[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !partings.has(token.word)) continue;
    const one = tokens[first];
    const last = tokens[at - 1];
    const count = at - first;
    if (one !== undefined && last !== undefined && count >= 1 && count <= longest && isPlain(statement, first, at - 1))
      phrases.push({ start: one.start, end: last.end });
    first = at + 1;
  }
  return phrases;
}

function isPlain(statement: ReadStatement, first: number, last: number): boolean {
  return marksOf({ value: undefined, statement, first, last, from: first, to: last }).length === 0;
}
