import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import type { ContextKind } from "../context/context.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";

type Book = Pick<CodeBook, "billableUnder">;

interface Sibling {
  readonly code: string;
  readonly title: string;
  readonly roots: ReadonlySet<string>;
}

/** Words of titles that say nothing of the condition itself, by their root. */
const empty = new Set(
  "with without other unspecified specified disease disorder acute chronic right left bilateral initial encounter type site part code classified elsewhere personal history nature given takes today noted stable follow upper lower patient complication complications condition"
    .split(" ")
    .map(rootOf),
);
/** What is said of words that are not of the condition as it is. */
const off: ReadonlySet<ContextKind> = new Set(["negated", "historical", "resolved", "family", "other-person"]);
const known = new WeakMap<Book, Map<string, readonly Sibling[]>>();
const mostKnown = 2_000;

/**
 * Codes of the same category whose title has a word of the note that the chosen code's title has not: what a coder looks at
 * before settling. The most such words first, at most five.
 */
export function closerCodes(
  { code, title, spans }: { readonly code: string; readonly title: string; readonly spans: readonly Span[] },
  reading: Reading,
  book: Book,
  day: Day,
): readonly { readonly code: string; readonly title: string }[] {
  const own = new Set(rootsOf(title));
  const words = new Set<string>();
  for (const { start, end, tokens, marks } of reading.statements) {
    if (!spans.some((span) => span.start >= start && span.start < end)) continue;
    for (const [at, { word, isMark }] of tokens.entries()) {
      const isOff = marks[at]?.some(({ kind }) => off.has(kind)) === true;
      if (!isMark && !isOff && /^[a-z]{4,}$/.test(word)) words.add(rootOf(word));
    }
  }
  const extra = [...words].filter((word) => !own.has(word) && !empty.has(word));
  if (extra.length === 0) return [];
  return siblingsOf(code, book, day)
    .map((sibling) => ({ sibling, count: extra.filter((word) => sibling.roots.has(word)).length }))
    .filter(({ count, sibling }) => count > 0 && sibling.code !== code)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 5)
    .map(({ sibling }) => ({ code: sibling.code, title: sibling.title }));
}

function siblingsOf(code: string, book: Book, day: Day): readonly Sibling[] {
  const ofBook = known.get(book) ?? new Map<string, readonly Sibling[]>();
  known.set(book, ofBook);
  const category = code.slice(0, 3);
  const key = `${category} ${day}`;
  const cached = ofBook.get(key);
  if (cached !== undefined) return cached;
  if (ofBook.size >= mostKnown) ofBook.clear();
  const siblings = book
    .billableUnder(category, day)
    .map((fact) => ({ code: fact.code, title: fact.title, roots: new Set(rootsOf(fact.title)) }));
  ofBook.set(key, siblings);
  return siblings;
}

function rootsOf(title: string): readonly string[] {
  return (title.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(rootOf);
}

/** Enough of a word to know it again in another form: "ethmoid" and "ethmoidal". */
function rootOf(word: string): string {
  return word.slice(0, 6);
}
