import type { CodeBook } from "../../codes/code-book.ts";
import type { ForestName } from "../../codes/search/index-tables.ts";
import { searchTablesOf } from "../../codes/search/search-tables.ts";
import type { Day } from "../../values/day.ts";
import { behaviours, readNeoplasms } from "./behaviour.ts";
import { type Asked, candidatesOf } from "./candidates-of.ts";
import { intents, readIntent } from "./drug-intent.ts";
import { matchTerms } from "./match-terms.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { CodedPhrase, PhraseCandidate } from "./phrase-candidate.ts";

type Book = Pick<CodeBook, "diagnosis" | "billableUnder" | "index">;

const mostCandidates = 5;
const mostMatches = 8;

/**
 * A diagnosis phrase -> ICD-10-CM codes by the coder's own method: main term and subterms in the Alphabetic Index, `see`
 * followed, the Neoplasm Table by behaviour and the Table of Drugs by intent, then what the order file can bill below the
 * code, by the words that are left. The likeliest first; none where the book has no Index of the day.
 * Source: ICD-10-CM Guidelines I.B.1.
 */
export function findByPhrase(text: string, book: Book, day: Day): readonly PhraseCandidate[] {
  return search(text, book, day, (asked) => [...inNeoplasms(asked), ...inDrugs(asked), ...inIndex(asked, "terms")]);
}

/** How an injury came about -> external-cause codes, by the Index to External Causes. Never first-listed. */
export function findExternalCause(text: string, book: Book, day: Day): readonly PhraseCandidate[] {
  return search(text, book, day, (asked) => inIndex(asked, "externalCauses"));
}

type Ask = Omit<Asked, "forest" | "column">;

function search(
  text: string,
  book: Book,
  day: Day,
  look: (asked: Ask) => readonly PhraseCandidate[],
): readonly PhraseCandidate[] {
  const index = book.index(day);
  if (index === undefined) return [];
  const tables = searchTablesOf(index);
  const found = readPhrase(text, tables.vocabulary).flatMap((phrase) =>
    look({ tables, phrase, book, day }).toSorted(compareOfOneReading),
  );
  return distinct(found.toSorted(compare)).slice(0, mostCandidates);
}

function inIndex(ask: Ask, forest: ForestName): readonly PhraseCandidate[] {
  const matches = matchTerms(ask.tables, ask.phrase, { forest: ask.tables.forests[forest] }, mostMatches);
  const [best, second] = matches;
  const found = matches.flatMap((match) => candidatesOf({ ...ask, forest, column: undefined }, match));
  if (best === undefined || second === undefined || best.score - second.score > 1e-6) return found;
  return sameWords(found);
}

/** Two entries with the very same titles and other codes: the Index alone cannot say which is meant. */
function sameWords(found: readonly PhraseCandidate[]): readonly PhraseCandidate[] {
  const [first, second] = found;
  if (first === undefined || second === undefined) return found;
  const same = first.path.join("\n") === second.path.join("\n") && first.printed.join() !== second.printed.join();
  if (!same) return found;
  const choices = [first, second].flatMap((each) => (each.kind === "coded" ? each.codes : each.choices));
  const printed = [...first.printed, ...second.printed];
  return [
    { ...first, kind: "incomplete", reason: "same-words", choices: [...new Set(choices)], printed },
    ...found.slice(2),
  ];
}

/** The site of each neoplasm that the phrase names, in the column of its behaviour. */
function inNeoplasms(ask: Ask): readonly PhraseCandidate[] {
  const forest = ask.tables.forests.neoplasms;
  const parts = readNeoplasms(ask.phrase.words);
  if (forest.size === 0 || parts.length === 0) return [];
  const found = parts.map(({ behaviour, used, within }) => {
    const phrase = withinMask(ask.phrase, within);
    const [match] = matchTerms(ask.tables, phrase, { forest, below: 0, used }, 1);
    if (match === undefined) return undefined;
    const asked: Asked = { ...ask, phrase, forest: "neoplasms", column: behaviours.indexOf(behaviour) };
    return candidatesOf(asked, match)[0];
  });
  const [first, second] = found;
  if (first?.kind !== "coded" || parts.length === 1) return first === undefined ? [] : [first];
  return second?.kind === "coded" ? [joined(first, second)] : [first];
}

function joined(first: CodedPhrase, second: CodedPhrase): CodedPhrase {
  const evidence = [...first.evidence, ...second.evidence].toSorted((one, two) => one.from - two.from);
  return {
    ...first,
    codes: [...first.codes, ...second.codes],
    path: [...first.path, "with", ...second.path],
    printed: [...first.printed, ...second.printed],
    evidence,
    unexplained: [...first.unexplained, ...second.unexplained],
    unsaid: [...new Set([...first.unsaid, ...second.unsaid])],
    confidence: Math.min(first.confidence, second.confidence),
  };
}

/** The drug that did harm, in the column of the intent. */
function inDrugs(ask: Ask): readonly PhraseCandidate[] {
  const said = readIntent(ask.phrase.words);
  if (said === undefined) return [];
  const forest = ask.tables.forests.drugs;
  const [match] = matchTerms(ask.tables, ask.phrase, { forest, used: said.used }, 1);
  if (match === undefined) return [];
  return candidatesOf({ ...ask, forest: "drugs", column: intents.indexOf(said.intent) }, match);
}

/** A phrase of which only some words are looked at: the others are there and cost nothing. */
function withinMask(phrase: Phrase, mask: number): Phrase {
  const words = phrase.words.map((word, at) =>
    (mask & (1 << at)) === 0 ? { ...word, rootNumber: -1, cost: 0 } : word,
  );
  const left = new Set(words.filter(({ rootNumber }) => rootNumber >= 0).map(({ root }) => root));
  const outside = new Set(phrase.words.filter((_, at) => (mask & (1 << at)) === 0).map(({ root }) => root));
  const said = new Set([...phrase.said].filter((word) => left.has(word) || !outside.has(word)));
  return { ...phrase, words, said };
}

/** What explains more of the phrase first, then what has a code; what has none must explain a tenth more. */
function compare(one: PhraseCandidate, two: PhraseCandidate): number {
  const difference = worthOf(two) - worthOf(one);
  if (Math.abs(difference) > 0.005) return difference;
  if (one.kind !== two.kind) return one.kind === "coded" ? -1 : 1;
  return 0;
}

function worthOf(candidate: PhraseCandidate): number {
  const hasAnswer = candidate.kind === "coded" || candidate.reason === "same-words";
  return hasAnswer ? candidate.confidence : candidate.confidence * 0.9;
}

/** Of one reading of the phrase also what has more words of it, and what was found with fewer references. */
function compareOfOneReading(one: PhraseCandidate, two: PhraseCandidate): number {
  return compare(one, two) || two.matched - one.matched || referencesOf(one) - referencesOf(two);
}

function referencesOf({ path }: PhraseCandidate): number {
  return path.filter((title) => title.startsWith("see ")).length;
}

/** Of those that lead to the same codes the first, by the path with the fewest references of those that explain as much. */
function distinct(candidates: readonly PhraseCandidate[]): readonly PhraseCandidate[] {
  const byCodes = new Map<string, PhraseCandidate>();
  for (const candidate of candidates) {
    const key =
      candidate.kind === "coded" ? candidate.codes.join(" ") : `${candidate.reason} ${candidate.path.join(">")}`;
    const known = byCodes.get(key);
    const isPlainer =
      known !== undefined && compare(candidate, known) === 0 && referencesOf(candidate) < referencesOf(known);
    if (known === undefined || isPlainer) byCodes.set(key, candidate);
  }
  return [...byCodes.values()];
}
