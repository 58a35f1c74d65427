import type { CodeBook } from "../../codes/code-book.ts";
import { type IndexTables, unpackSeeTarget } from "../../codes/search/index-tables.ts";
import { searchTablesOf } from "../../codes/search/search-tables.ts";
import type { Day } from "../../values/day.ts";
import { chooseBillable } from "./choose-billable.ts";
import { matchTerms, type TermMatch } from "./match-terms.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { IncompletePhrase, PhraseCandidate, Unsaid } from "./phrase-candidate.ts";

type Book = Pick<CodeBook, "diagnosis" | "billableUnder" | "index">;

interface Asked {
  readonly tables: IndexTables;
  readonly phrase: Phrase;
  readonly book: Book;
  readonly day: Day;
}

const mostCandidates = 5;
const mostMatches = 8;
const longestSee = 4;

/**
 * A diagnosis phrase -> ICD-10-CM codes by the coder's own method: main term and subterms in the Alphabetic Index, `see`
 * followed, then what the order file can bill below the code, by the words that are left. The likeliest first; none where
 * the book has no Index of the day.
 * Source: ICD-10-CM Guidelines I.B.1.
 */
export function findByPhrase(text: string, book: Book, day: Day): readonly PhraseCandidate[] {
  const index = book.index(day);
  if (index === undefined) return [];
  const tables = searchTablesOf(index);
  const found = readPhrase(text, tables.vocabulary).flatMap((phrase) => {
    const asked: Asked = { tables, phrase, book, day };
    const matches = matchTerms(tables, phrase, { forest: tables.forests.terms }, mostMatches);
    return matches.flatMap((match) => candidatesOf(asked, match, [], new Set()));
  });
  return distinct(found.toSorted(compare)).slice(0, mostCandidates);
}

/** What explains more of the phrase first; then what has a code; then what was found with fewer references. */
function compare(one: PhraseCandidate, two: PhraseCandidate): number {
  const difference = two.confidence - one.confidence;
  if (Math.abs(difference) > 0.005) return difference;
  if (one.kind !== two.kind) return one.kind === "coded" ? -1 : 1;
  return referencesOf(one) - referencesOf(two);
}

function referencesOf({ path }: PhraseCandidate): number {
  return path.filter((title) => title.startsWith("see ")).length;
}

function candidatesOf(
  asked: Asked,
  match: TermMatch,
  before: readonly string[],
  seen: ReadonlySet<number>,
): PhraseCandidate[] {
  const { tables, phrase } = asked;
  const forest = tables.forests.terms;
  const path = [...before, ...pathOf(tables, match.place)];
  const printed = tables.texts.at(forest.codes[match.place] ?? 0);
  if (printed !== "") return [codedOf(asked, match, path, printed)];
  const see = tables.texts.at(forest.sees[match.place] ?? 0);
  const target = unpackSeeTarget(forest.seeTargets[match.place] ?? -1);
  if (/^condition\b/.test(see)) return [];
  const here = { ...foundOf(asked, match, path, new Set(), []), kind: "incomplete", choices: [] } as const;
  if (target === undefined || target.forest !== "terms" || seen.has(match.place) || seen.size >= longestSee) {
    return [{ ...here, reason: "see" } satisfies IncompletePhrase];
  }
  const below = matchTerms(tables, phrase, { forest, below: target.place, used: match.used }, 2);
  const followed = below.length > 0 ? below : [{ ...match, place: target.place }];
  return followed.flatMap((next) =>
    candidatesOf(
      asked,
      { ...next, free: next.free | match.free },
      [...path, `see ${see}`],
      new Set([...seen, match.place]),
    ),
  );
}

function codedOf(asked: Asked, match: TermMatch, path: readonly string[], printed: string): PhraseCandidate {
  const { book, day, tables } = asked;
  const { said } = asked.phrase;
  const choice = chooseBillable(printed, said, book, day);
  if (choice.kind !== "chosen") {
    const found = { ...foundOf(asked, match, path, new Set(), []), kind: "incomplete" } as const;
    if (choice.kind === "open") return { ...found, reason: "choose-below", choices: choice.choices };
    return { ...found, reason: choice.kind === "no-data" ? "no-code-book" : choice.kind, choices: [] };
  }
  const manifestation = tables.texts.at(tables.forests.terms.manifestations[match.place] ?? 0);
  const second = manifestation === "" ? undefined : chooseBillable(manifestation, said, book, day);
  const codes = second?.kind === "chosen" ? [choice.code, second.code] : [choice.code];
  return { ...foundOf(asked, match, path, choice.by, choice.unsaid), kind: "coded", codes };
}

function foundOf(
  { tables, phrase }: Asked,
  match: TermMatch,
  path: readonly string[],
  by: ReadonlySet<string>,
  unsaid: readonly Unsaid[],
): Omit<IncompletePhrase, "kind" | "reason" | "choices"> {
  const explained = phrase.words.map(({ root }, at) => ((match.used | match.free) & (1 << at)) !== 0 || by.has(root));
  const all = phrase.words.reduce((sum, { cost }) => sum + cost, 0);
  const part = phrase.words.reduce((sum, { cost }, at) => sum + (explained[at] === true ? cost : 0), 0);
  const span = ({ from, to }: { readonly from: number; readonly to: number }) => ({ from, to });
  return {
    part: "index",
    path,
    printed: printedAt(tables, match.place),
    evidence: phrase.words.filter((_, at) => explained[at] === true).map(span),
    unexplained: phrase.words.filter(({ cost }, at) => cost > 0 && explained[at] !== true).map(span),
    unsaid,
    confidence: all === 0 ? 0 : (part / all) * 0.95 ** unsaid.length,
    release: tables.release,
  };
}

function printedAt({ forests, texts }: IndexTables, place: number): readonly string[] {
  const { codes, manifestations } = forests.terms;
  return [texts.at(codes[place] ?? 0), texts.at(manifestations[place] ?? 0)].filter((code) => code !== "");
}

function pathOf({ forests, texts }: IndexTables, place: number): readonly string[] {
  const path: string[] = [];
  for (let at = place; at >= 0; at = forests.terms.parents[at] ?? -1)
    path.unshift(texts.at(forests.terms.titles[at] ?? 0));
  return path.filter((title) => !title.startsWith("Note:"));
}

/** The first of those that lead to the same codes. */
function distinct(candidates: readonly PhraseCandidate[]): readonly PhraseCandidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key =
      candidate.kind === "coded" ? candidate.codes.join(" ") : `${candidate.reason} ${candidate.path.join(">")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
