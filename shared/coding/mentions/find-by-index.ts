import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import { findByPhrase } from "../index/find-by-phrase.ts";
import type { CodedPhrase } from "../index/phrase-candidate.ts";
import type { Token } from "../note/token.ts";
import { type CompiledRow, indexRow } from "../vocabulary/compile-row.ts";
import { coveredTokens } from "./covered-tokens.ts";
import { findSide } from "./find-side.ts";
import { type Mention, marksOf } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";
import { codesOfMention, formOf } from "./resolve-row.ts";

type Named = Mention<CompiledRow>;

/** Names that the Alphabetic Index gives to parts of a note, and those of the vocabulary that they stand for. */
export interface IndexNames {
  readonly mentions: readonly Named[];
  readonly superseded: ReadonlySet<Named>;
}

/** What parts a statement, the strongest first: a part that the Index does not know whole is parted further. */
const partings: readonly ReadonlySet<string>[] = [
  new Set([";", ":", ".", "(", ")", "-", "–", "—", ">", "->", "\n", "but", "also", "status-post"]),
  new Set([","]),
  new Set(["/", "and", "plus", "on", "then"]),
  new Set(["with", "due-to", "from", "without", "after", "for", "complicated-by", "in"]),
];
const mostWords = 14;
/** The Index must explain the whole of a part; what it half explains is no evidence. */
const least = 0.9;

/** Vocabularies whose rows say more than a code: rules read what they make. */
const kept: ReadonlySet<string> = new Set([
  "encounters",
  "statuses",
  "pregnancy",
  "newborn",
  "external-causes",
  "substance",
]);

/** Codes that rules make from more than a name: the Index alone does not add them to a note. */
const ofRules = /^(?:E0[89]|E1[0-3]|O|L89|L97|L98[4A]|I69|Z(?!8[0-7]|9)|T(?:3[6-9]|4|50)|F1|R58|R69|T14)/;

/** A site that is "benign" is no tumour by that. */
const namesTumour =
  /neoplas|tumou?r|cancer|\bca\b|carcinoma|sarcoma|adenoma|malignan|\bmets?\b(?!\s*heads?)|metasta|lymphoma|melanoma|\bscc\b|\bbcc\b/i;
/** They say how, and of what is not said. */
const bareAdjectives: ReadonlySet<string> = new Set(["abnormal", "recurrent", "chronic", "bilateral", "unspecified"]);

/** Words that tell of what follows them. */
const opensNext = /\b(?:broken|fractured|torn|cut|ruptured|infected|burned|bruised|dislocated|strained)$/i;

/** Beside a side they add nothing: "left EYE". */
const ofOrgans: ReadonlySet<string> = new Set(["eye", "ear"]);

interface Search {
  readonly reading: Reading;
  readonly statement: ReadStatement;
  readonly named: readonly Named[];
  /** Tokens that the vocabulary's names rest on. */
  readonly covered: ReadonlySet<number>;
  readonly book: CodeBook;
  readonly day: Day;
}

/** A run of tokens, both ends in it. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * What the Alphabetic Index has for the parts of a note: of an assessment also those in which the vocabulary names nothing;
 * elsewhere those of which it explains words that the vocabulary leaves over ("primary" of "primary pulmonary hypertension").
 * Source: ICD-10-CM Guidelines FY2026 I.B.1, I.B.2.
 */
export function findByIndex(reading: Reading, named: readonly Named[], book: CodeBook, day: Day): IndexNames {
  if (book.index(day) === undefined) return { mentions: [], superseded: new Set() };
  const mentions: Named[] = [];
  const superseded = new Set<Named>();
  for (const statement of reading.statements) {
    const own = named.filter((each) => each.statement === statement);
    const covered = new Set(own.flatMap((each) => [...coveredTokens(reading, each)]));
    const search = { reading, statement, named: own, covered, book, day };
    const all = { first: 0, last: statement.tokens.length - 1 };
    for (const found of namesIn(search, all, 0)) {
      mentions.push(found.mention);
      for (const each of found.instead) superseded.add(each);
    }
  }
  return { mentions, superseded };
}

interface Found {
  readonly mention: Named;
  readonly instead: readonly Named[];
}

function namesIn(search: Search, run: Run, level: number): readonly Found[] {
  const words = partings[level];
  const runs = words === undefined ? [] : partsOf(search.statement.tokens, run, words);
  return runs.flatMap((part) => {
    const found = nameOf(search, part, level);
    return found === undefined ? namesIn(search, part, level + 1) : [found];
  });
}

function partsOf(tokens: readonly Token[], { first, last }: Run, words: ReadonlySet<string>): readonly Run[] {
  const parts: Run[] = [];
  let start = first;
  for (let at = first; at <= last + 1; at += 1) {
    if (at <= last && !words.has(tokens[at]?.word ?? "")) continue;
    if (at > start) parts.push({ first: start, last: at - 1 });
    start = at + 1;
  }
  return parts;
}

function nameOf(search: Search, part: Run, level: number): Found | undefined {
  const { reading, statement, named } = search;
  if (part.last - part.first >= mostWords) return undefined;
  const touched = named.filter(({ first, last }) => first <= part.last && last >= part.first);
  const isOpen = statement.section === "assessment" || (statement.section === "open" && !reading.hasAssessment);
  if (touched.length === 0 && !isOpen) return undefined;
  const rough = lookUp(search, part);
  if (rough === undefined) return undefined;
  const run = explainedRun(statement, part, rough);
  if (run === undefined) return undefined;
  const isWhole = run.first === part.first && run.last === part.last;
  const best = isWhole ? rough : lookUp(search, run);
  if (best === undefined || best.confidence < least || best.unexplained.length > 0) return undefined;
  const within = touched.filter(({ first, last }) => first <= run.last && last >= run.first);
  if (within.length === 0) {
    if (!isOpen || touched.length > 0 || !mayStandAlone(search, run, best, level, isWhole)) return undefined;
  } else if (!saysMore(search, run, best, within)) return undefined;
  return { mention: mentionOf(search, run, best), instead: within };
}

/** Whether what the vocabulary has no name for is a diagnosis: one word must be an entry of a list, and not shorthand. */
function mayStandAlone(
  { reading, statement, covered }: Search,
  run: Run,
  best: CodedPhrase,
  level: number,
  isWhole: boolean,
): boolean {
  if (best.codes.some((code) => ofRules.test(code))) return false;
  const words = reading.text.slice(statement.tokens[run.first]?.start, statement.tokens[run.last]?.end);
  // "Hand on a broken plate": what is broken stands behind it.
  const next = statement.tokens[run.last + 1];
  if (opensNext.test(words) && next !== undefined && !next.isMark) return false;
  if (best.part === "neoplasm-table" && !namesTumour.test(words)) return false;
  for (let at = run.first; at <= run.last; at += 1) if (covered.has(at)) return false;
  const mention = { value: undefined, statement, ...run, from: run.first, to: run.last };
  if (marksOf(mention).length > 0) return false;
  if (best.matched >= 2 && run.last > run.first) return true;
  const token = statement.tokens[run.first];
  if (level > 1 || !isWhole || run.first !== run.last || token === undefined || bareAdjectives.has(token.word))
    return false;
  const written = reading.text.slice(token.start, token.end);
  return (
    written.length >= 7 || (written.length >= 3 && /^[A-Z]+$/.test(written) && run.last === statement.tokens.length - 1)
  );
}

/** Whether the Index explains a word that the vocabulary leaves over, and every name of the vocabulary besides. */
function saysMore(search: Search, run: Run, best: CodedPhrase, within: readonly Named[]): boolean {
  const { reading, statement } = search;
  if (within.some(({ first, last }) => first < run.first || last > run.last)) return false;
  if (within.some(({ value }) => kept.has(value.vocabulary.id) || value.codes.some((code) => code.startsWith("#"))))
    return false;
  if (within.some((each) => marksOf(each).some(({ at }) => at < run.first || at > run.last))) return false;
  const covered = new Set(within.flatMap((each) => [...coveredTokens(reading, each)]));
  if (best.codes.some((code) => /^(?:L(?:89|97|98[4A])|I69)/.test(code))) return false;
  if (isVaguer(search, best.codes, within)) return false;
  // A name whose own words were heard beyond the part ("mild asthma with exacerbation") knows the category better.
  if (
    within.some(
      (each) =>
        codesOfMention(reading, each).length === 1 &&
        formOf(reading, each) !== formOf(reading, inRun(each, run)) &&
        codesOfMention(reading, each).some((code) => best.codes.some((one) => one.slice(0, 3) === code.slice(0, 3))),
    )
  )
    return false;
  const start = statement.tokens[run.first]?.start ?? 0;
  const isExplained = (token: Token) =>
    best.evidence.some(({ from, to }) => start + from < token.end && start + to > token.start);
  return statement.tokens.some(
    (token, at) =>
      at >= run.first &&
      at <= run.last &&
      !token.isMark &&
      !covered.has(at) &&
      !ofOrgans.has(token.word) &&
      isExplained(token),
  );
}

function inRun(named: Named, { first, last }: Run): Named {
  const to = Math.min(named.to, last);
  return { ...named, from: Math.max(named.from, first), to, reach: to };
}

/** Whether a code of the Index leaves more open than each of those that it would stand for. */
function isVaguer({ reading, book, day }: Search, codes: readonly string[], within: readonly Named[]): boolean {
  const openIn = (code: string): number => {
    const padded = code.endsWith("~") ? `${code.slice(0, -1).padEnd(6, "X")}A` : code;
    const found = book.diagnosis(padded.split("|")[0] ?? "", day);
    return found.kind === "known" ? (found.fact.title.match(/unspecified|^other\b/gi)?.length ?? 0) : 9;
  };
  const open = Math.max(...codes.map(openIn));
  return open > Math.min(...within.flatMap((each) => codesOfMention(reading, each).map(openIn)), 9);
}

/** From the first word that the Index explains to the last; undefined where a word between is left over. */
function explainedRun({ tokens }: ReadStatement, part: Run, { evidence, unexplained }: CodedPhrase): Run | undefined {
  const start = tokens[part.first]?.start ?? 0;
  const touches = (at: number, spans: readonly { readonly from: number; readonly to: number }[]) => {
    const token = tokens[at];
    return token !== undefined && spans.some(({ from, to }) => start + from < token.end && start + to > token.start);
  };
  const places = Array.from({ length: part.last - part.first + 1 }, (_, step) => part.first + step);
  const first = places.find((at) => touches(at, evidence));
  const last = places.findLast((at) => touches(at, evidence));
  if (first === undefined || last === undefined) return undefined;
  if (places.some((at) => at > first && at < last && touches(at, unexplained) && !touches(at, evidence)))
    return undefined;
  return { first, last };
}

function lookUp({ reading, statement, book, day }: Search, run: Run, more = ""): CodedPhrase | undefined {
  const [one, two] = [statement.tokens[run.first], statement.tokens[run.last]];
  if (one === undefined || two === undefined) return undefined;
  const text = `${reading.text.slice(one.start, two.end)}${more}`;
  const [best] = findByPhrase(text, book, day);
  return best?.kind === "coded" ? best : undefined;
}

function mentionOf(search: Search, run: Run, best: CodedPhrase): Named {
  const { reading, statement } = search;
  const bare = { value: undefined, statement, ...run, from: 0, to: statement.tokens.length - 1 };
  const side = best.unsaid.includes("laterality") ? findSide(reading, bare) : undefined;
  const sided = side === undefined ? [] : sidedCodes(search, run, side.side);
  return {
    statement,
    ...run,
    from: run.first,
    to: run.last,
    value: indexRow(best.path, sided.length > 0 ? sided : best.codes, best),
  };
}

/** The codes with a side that stands elsewhere in the note; those of both sides where none is for both. */
function sidedCodes(search: Search, run: Run, side: string): readonly string[] {
  const found = lookUp(search, run, ` ${side}`);
  if (found !== undefined && !found.unsaid.includes("laterality")) return found.codes;
  if (side !== "bilateral") return [];
  const each = ["right", "left"].map((one) => lookUp(search, run, ` ${one}`));
  return each.every((one) => one !== undefined && !one.unsaid.includes("laterality"))
    ? each.flatMap((one) => one?.codes ?? [])
    : [];
}
