import type { CodeBook } from "../../codes/code-book.ts";
import { type ForestName, type IndexTables, unpackSeeTarget } from "../../codes/search/index-tables.ts";
import { rootOf } from "../../codes/search/words.ts";
import type { Day } from "../../values/day.ts";
import { type Behaviour, behaviours } from "./behaviour.ts";
import { chooseBillable } from "./choose-billable.ts";
import { readCodeReference } from "./code-reference.ts";
import { matchTerms, type TermMatch } from "./match-terms.ts";
import type { Phrase } from "./phrase.ts";
import type { IncompletePhrase, IndexPart, PhraseCandidate, Unsaid } from "./phrase-candidate.ts";
import { readTitle } from "./title-words.ts";

/** A phrase, where it is looked for, and what it is looked up in. */
export interface Asked {
  readonly tables: IndexTables;
  readonly phrase: Phrase;
  readonly book: Pick<CodeBook, "diagnosis" | "billableUnder">;
  readonly day: Day;
  readonly forest: ForestName;
  /** The column of a table; none for an Index. */
  readonly column: number | undefined;
}

/** What came before a term: the path to it, and the terms whose `see` was followed. */
interface Trail {
  readonly path: readonly string[];
  readonly seen: ReadonlySet<number>;
}

const longestSee = 4;
const family = rootOf("family");
const start: Trail = { path: [], seen: new Set() };
const parts: Readonly<Record<ForestName, IndexPart>> = {
  terms: "index",
  externalCauses: "external-causes",
  neoplasms: "neoplasm-table",
  drugs: "drug-table",
};

/** The behaviour that a reference to the Neoplasm Table names: "Neoplasm, by site, malignant". */
const referred: readonly (readonly [RegExp, Behaviour])[] = [
  [/in situ/, "inSitu"],
  [/secondary/, "secondary"],
  [/malignant/, "primary"],
  [/benign/, "benign"],
  [/uncertain/, "uncertain"],
];

/** What a term leads to: its code, or what its `see` leads to. Nothing where it sends to "condition". */
export function candidatesOf(asked: Asked, match: TermMatch, trail: Trail = start): readonly PhraseCandidate[] {
  const { tables, phrase } = asked;
  const forest = tables.forests[asked.forest];
  const path = [...trail.path, ...pathOf(asked, match.place)];
  // A history is a personal one where nobody else is named.
  if (path.includes("personal") && phrase.said.has(family)) return [];
  const printed = printedAt(asked, match.place);
  if (printed.length > 0) return [codedOf(asked, match, path, printed)];
  const see = tables.texts.at(forest.sees[match.place] ?? 0);
  if (/^condition\b/.test(see) || see === "") return [];
  const byCode = readCodeReference(
    see,
    phrase.words.map(({ stem }) => stem),
  );
  if (byCode !== undefined) {
    const free = phrase.words.reduce(
      (mask, { stem }, at) => (byCode.by.includes(stem) ? mask | (1 << at) : mask),
      match.free,
    );
    return [codedOf(asked, { ...match, free }, [...path, `see ${see}`], [byCode.printed])];
  }
  const target = unpackSeeTarget(forest.seeTargets[match.place] ?? -1);
  if (target === undefined || trail.seen.has(match.place) || trail.seen.size >= longestSee) {
    const found = foundOf(asked, match, path, [], new Set(), []);
    return [{ ...found, kind: "incomplete", reason: "see", choices: [] } satisfies IncompletePhrase];
  }
  const behaviour = referred.find(([named]) => named.test(see))?.[1] ?? "unspecified";
  const column = target.forest === "neoplasms" ? (asked.column ?? behaviours.indexOf(behaviour)) : undefined;
  const there: Asked = { ...asked, forest: target.forest, column };
  const range = { forest: tables.forests[target.forest], below: target.place, used: match.used };
  const below = matchTerms(tables, phrase, range, 2);
  const followed = below.length > 0 ? below : [{ ...match, place: target.place }];
  const further = { path: [...path, `see ${see}`], seen: new Set([...trail.seen, match.place]) };
  return followed.flatMap((next) => candidatesOf(there, { ...next, free: next.free | match.free }, further));
}

function codedOf(asked: Asked, match: TermMatch, path: readonly string[], printed: readonly string[]): PhraseCandidate {
  const { book, day, phrase } = asked;
  const [code = "", manifestation] = printed;
  // The titles on the path are said too, by another name perhaps: "bedsore" says "pressure ulcer".
  const titles = path
    .filter((title) => !title.startsWith("see "))
    .map((title) => readTitle(title.split(/[,[]/)[0] ?? ""));
  const said = new Set([
    ...phrase.said,
    ...titles.flatMap((words) => [...words].filter((word) => !/^[?!]/.test(word))),
  ]);
  const choice = chooseBillable(code, said, book, day);
  if (choice.kind !== "chosen") {
    const found = { ...foundOf(asked, match, path, printed, new Set(), []), kind: "incomplete" } as const;
    if (choice.kind === "open") return { ...found, reason: "choose-below", choices: choice.choices };
    return { ...found, reason: choice.kind === "no-data" ? "no-code-book" : choice.kind, choices: [] };
  }
  const second = manifestation === undefined ? undefined : chooseBillable(manifestation, said, book, day);
  const codes = second?.kind === "chosen" ? [choice.code, second.code] : [choice.code];
  return { ...foundOf(asked, match, path, printed, choice.by, choice.unsaid), kind: "coded", codes };
}

function foundOf(
  { tables, phrase, forest }: Asked,
  match: TermMatch,
  path: readonly string[],
  printed: readonly string[],
  by: ReadonlySet<string>,
  unsaid: readonly Unsaid[],
): Omit<IncompletePhrase, "kind" | "reason" | "choices"> {
  const isExplained = phrase.words.map(({ root }, at) => ((match.used | match.free) & (1 << at)) !== 0 || by.has(root));
  const all = phrase.words.reduce((sum, { cost }) => sum + cost, 0);
  const explained = phrase.words.reduce((sum, { cost }, at) => sum + (isExplained[at] === true ? cost : 0), 0);
  const span = ({ from, to }: Span): Span => ({ from, to });
  return {
    part: parts[forest],
    path,
    printed,
    evidence: distinctSpans(phrase.words.filter((_, at) => isExplained[at] === true).map(span)),
    matched: phrase.words.filter((_, at) => (match.used & (1 << at)) !== 0).length,
    unexplained: distinctSpans(phrase.words.filter(({ cost }, at) => cost > 0 && isExplained[at] !== true).map(span)),
    unsaid,
    confidence: all === 0 ? 0 : (explained / all) * 0.95 ** unsaid.length,
    release: tables.release,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that an abbreviation stands for all stand where it does. */
function distinctSpans(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ from }, at) => spans.findIndex((span) => span.from === from) === at);
}

/** The codes of a term; of a row of a table, the cell of the column, or that of the nearest row above that has one. */
function printedAt({ tables, forest: name, column }: Asked, place: number): readonly string[] {
  const forest = tables.forests[name];
  if (column === undefined) {
    const texts = [forest.codes[place] ?? 0, forest.manifestations[place] ?? 0].map(tables.texts.at);
    return texts.filter((code) => code !== "");
  }
  for (let at = place; at >= 0; at = forest.parents[at] ?? -1) {
    const code = tables.texts.at(forest.cells[at * 6 + column] ?? 0);
    if (code !== "") return [code];
    if ((forest.sees[at] ?? 0) > 0) return [];
  }
  return [];
}

function pathOf({ tables, forest: name }: Asked, place: number): readonly string[] {
  const forest = tables.forests[name];
  const path: string[] = [];
  for (let at = place; at >= 0; at = forest.parents[at] ?? -1) path.unshift(tables.texts.at(forest.titles[at] ?? 0));
  return path.filter((title) => !title.startsWith("Note:"));
}
