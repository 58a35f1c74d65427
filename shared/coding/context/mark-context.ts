import type { SectionKind } from "../note/headings.ts";
import type { Statement } from "../note/read-statements.ts";
import type { Token } from "../note/token.ts";
import type { ContextKind, ContextMark } from "./context.ts";
import type { Cue } from "./cue.ts";
import { cues } from "./cues.ts";
import { falseCues } from "./false-cues.ts";
import { findPhrases, longestAt, type PhraseHit } from "./find-phrases.ts";
import { labelWords } from "./label-words.ts";
import { isBareList, joinsItsList } from "./lists.ts";
import { markAnswers } from "./mark-answers.ts";
import { phraseTree } from "./phrase-list.ts";
import { subjects, terminators } from "./terminators.ts";

type Sign = { readonly kind: "cue"; readonly cue: Cue; readonly phrase: string } | { readonly kind: "false" };

const signs = phraseTree<Sign>([
  ...cues.flatMap((cue) => cue.words.map((phrase): readonly [string, Sign] => [phrase, { kind: "cue", cue, phrase }])),
  ...falseCues.map((phrase): readonly [string, Sign] => [phrase, { kind: "false" }]),
]);
const ends = phraseTree(terminators.map((phrase) => [phrase, true] as const));
const turns = phraseTree(subjects.map((phrase) => [phrase, true] as const));
const labels = phraseTree(labelWords.map((phrase) => [phrase, phrase] as const));
/** What is said of another person goes on over "with", "has" and "on": only another subject ends it. */
const byPerson: ReadonlySet<ContextKind> = new Set(["family", "other-person"]);

/** "Scoliosis on school screen": it was found by that. */
const found: ReadonlySet<string> = new Set(["on", "by", "per", "via"]);

/** "Diabetes diet controlled": how it is treated, not the name of a thing beside it. */
const treated = /^(?:controlled|control|managed|treated|alone|only)$/;

/** "Excised 2020", "last flare 2024". */
export const overInYear = "over in an earlier year";

/** What whole sections say of all that stands in them. */
const bySection: Readonly<Partial<Record<SectionKind, ContextMark>>> = {
  "family-history": { kind: "family", cue: "the section is family history", at: -1 },
  copied: { kind: "copied-forward", cue: "the section is copied from an earlier note", at: -1 },
};

/**
 * For each token of a statement, what is said of a condition that is named there. A cue's own words carry no mark of
 * itself, so a name that holds one ("history of falling") is as affirmed as any.
 */
export function markContext(statement: Statement, text: string): readonly (readonly ContextMark[])[] {
  const { tokens } = statement;
  const whole = bySection[statement.section];
  const marks: ContextMark[][] = tokens.map(() => (whole === undefined ? [] : [whole]));
  const stops = new Set(findPhrases(ends, tokens).map(({ first }) => first));
  const others = new Set(findPhrases(turns, tokens).map(({ first }) => first));
  const visits = new Set(tokens.flatMap(({ word }, at) => (/^(?:today|now|currently)$/.test(word) ? [at] : [])));
  for (const hit of findPhrases(signs, tokens)) {
    if (hit.value.kind === "false") continue;
    const { cue, phrase } = hit.value;
    if (phrase === "ruled out" && isOfNext(tokens, hit.last)) {
      for (let at = hit.last + 1, left = 4; left > 0 && tokens[at]?.isMark === false; at += 1, left -= 1)
        marks[at]?.push({ kind: "negated", cue: phrase, at: hit.first });
      continue;
    }
    const mark: ContextMark = { kind: cue.kind, cue: phrase, at: hit.first, ...(cue.isDenied && { isDenied: true }) };
    const until = cue.kind === "copied-forward" ? visits : byPerson.has(cue.kind) ? others : stops;
    for (const at of reachOf(cue, hit, tokens, until)) marks[at]?.push(mark);
  }
  for (const { first, last, mark } of markAnswers(statement, text))
    for (let at = first; at <= last; at += 1) marks[at]?.push(mark);
  for (const at of trailing(tokens))
    for (let to = at - 1, left = 4; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1)
      marks[to]?.push({ kind: "negated", cue: "no", at });
  // "Critical illness myopathy r/o": what ends its entry speaks of what stands before it.
  for (const [at, { word }] of tokens.entries())
    if (word === "rule-out" && endsEntry(tokens[at + 1]))
      for (let to = at - 1, left = 5; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1)
        marks[to]?.push({ kind: "uncertain", cue: "r/o", at });
  for (const at of endedInYear(tokens)) marks[at]?.push({ kind: "historical", cue: overInYear, at: -1 });
  for (const at of operatedFor(statement, text)) marks[at]?.push({ kind: "historical", cue: "operated for", at: -1 });
  for (const at of treatedFor(statement, text)) marks[at]?.push({ kind: "historical", cue: "treated for", at: -1 });
  const isPositive = tokens.some(({ word }) => word === "positive" || word === "reactive" || word === "+");
  for (const { first, value } of isPositive ? [] : findPhrases(labels, tokens))
    for (
      let at = first - 1, left = treated.test(tokens[first + 1]?.word ?? "") ? 0 : 4;
      left > 0 && tokens[at]?.isMark === false && !found.has(tokens[at]?.word ?? "");
      at -= 1, left -= 1
    )
      marks[at]?.push({ kind: "label", cue: value, at: first });
  // "POD 12 open inguinal hernia repair": what was repaired is no more.
  if (tokens.some(({ word }) => /^(?:pod\d*|pov|postop|status-post)$/.test(word)))
    for (const [first, { word }] of tokens.entries())
      if (word === "repair" || word === "repaired")
        for (let at = first - 1, left = 4; left > 0 && tokens[at]?.isMark === false; at -= 1, left -= 1)
          marks[at]?.push({ kind: "historical", cue: "repair", at: first });
  for (const [at, token] of tokens.entries()) {
    if (token.word !== "?") continue;
    const isBefore =
      tokens[at - 1] === undefined || tokens[at - 1]?.isMark === true || (tokens[at - 1]?.end ?? 0) < token.start;
    const step = isBefore ? 1 : -1;
    for (let next = at + step, left = 5; left > 0 && tokens[next]?.isMark === false; next += step, left -= 1)
      marks[next]?.push({ kind: "uncertain", cue: "?", at });
  }
  return marks;
}

/** What a list may follow in which nothing joins the last part to the others. */
const listing = /^(?:no|without|absent|negative|neg|lack of|free of)\b/;

function reachOf(
  cue: Cue,
  hit: PhraseHit<Sign>,
  tokens: readonly Token[],
  stops: ReadonlySet<number>,
): readonly number[] {
  const reached: number[] = [];
  const step = cue.reach === "after" ? 1 : -1;
  // The last part of a list is the one after "or": what a comma parts from it is no part.
  const isList = (at: number) =>
    cue.overCommas === true ||
    joinsItsList(tokens, at + 1) ||
    (cue.kind === "negated" &&
      listing.test(hit.value.kind === "cue" ? hit.value.phrase : "") &&
      isBareList(tokens, hit.last + 1, (next) => beginsOther(cue.kind, tokens, next)));
  let left = cue.within ?? Number.POSITIVE_INFINITY;
  const start = cue.reach === "after" ? hit.last + 1 : isAlone(tokens, hit) ? hit.first - 2 : hit.first - 1;
  for (let at = start; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.isMark) {
      if (cue.kind === "copied-forward") continue;
      // "No retinopathy (type 2 diabetic)": what is in brackets is an aside.
      if (token.word === "(" && cue.kind === "negated" && at !== hit.last + 1) break;
      if (token.word === "," && cue.reach === "after" && isList(at)) continue;
      if (/^[/(-]$/.test(token.word) || (token.word === ":" && at === hit.last + 1)) continue;
      break;
    }
    // "Ulcer closed since last visit - healed": an entry of its own speaks of all of the one before it.
    if (stops.has(at) && at !== hit.last + 1 && !(cue.kind === "resolved" && step === -1 && start === hit.first - 2))
      break;
    if (cue.reach === "after" && cue.kind !== "uncertain" && at !== hit.last + 1 && beginsOther(cue.kind, tokens, at))
      break;
    if (byPerson.has(cue.kind) && resumes(tokens, hit.last, at)) break;
    left -= 1;
    if (left < 0) break;
    reached.push(at);
  }
  return reached;
}

/** "Chest pain ruled out MI": what follows is ruled out, not what brought the patient. */
function isOfNext(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    !next.isMark &&
    !/^(?:by|on|with|for|at|in|via|per|from|after|and|but|or|today|now|so|as|given|ct|cta|mri|us|x-?ray|xr|ekg|ecg|labs?|trops?|troponins?)$/.test(
      next.word,
    )
  );
}

/** "Named for his uncle who had a stroke, has asthma": after "who" and a comma the verb is the patient's. */
function resumes(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[at - 1]?.word === "," &&
    /^(?:is|has|was|comes|presents)$/.test(tokens[at]?.word ?? "") &&
    tokens.slice(from, at).some(({ word }) => word === "who" || word === "whose")
  );
}

/** "AKI, resolved" and "rash - gone": the cue is an entry of its own and speaks of the one before it. */
function isAlone(tokens: readonly Token[], { first, last }: PhraseHit<Sign>): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return (
    before !== undefined && /^[,:–—-]+$/.test(before.word) && before.isMark && (after === undefined || after.isMark)
  );
}

const operation =
  /\b(?:\w*ectomy|appy|chole|CABG|bypass|(?:hernia|rotator cuff|valve) repair|resection|excision|fusion|laminectomy|washout|drainage|Hartmann|hysterectomy|TURP|TLH|TAH|TVH|LAVH|RALP|WLE|Mohs|LEEP|TKA|THA|arthroplasty)\s+(?:\([^)]*\)\s*)?for\s+/gi;
const operated =
  /\b(?:s\/p|status post|POD|POW|post-?op|p\/o|(?:days?|d|wks?|weeks?|months?|mos?|yrs?|years?)\s+(?:ago|after|out|post|s\/p)|(?:19|20)\d\d)\b/i;

/** "POD 10 lap appendectomy for perforated appendicitis": what was operated on is gone. Source: ICD-10-CM Guidelines FY2026 IV.J. */
function operatedFor({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  if (!operated.test(body)) return [];
  return [...body.matchAll(operation)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const length = body.slice(match.index + match[0].length).search(/[,;.\n(]|\b(?:now|here|today|with)\b|$/);
    return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + length ? [at] : []));
  });
}

const endedDrug =
  /\b(?:after|finish(?:ed|ing)|complet(?:ed|ing)|last dose of|s\/p|recent(?:ly)?|following|had been on|was on|off|stopped|treated with|\d+ ?(?:d|days?|wks?|weeks?|mos?|months?) ago)\b[^.;:\n]{0,30}\b(?:abx|antibiotics?|amox\w*|augmentin|keflex|cephalexin|cef\w+|azithro\w*|z-?pa[ck]k?|doxy\w*|bactrim|tmp[-/ ]?smx|cipro\w*|levaquin|levoflox\w*|clinda\w*|macrobid|nitrofurantoin|pcn|penicillin|flagyl|metronidazole|vanc\w*)\b[^.;:\n]{0,24}?\bfor\s+(?:an?\s+|her\s+|his\s+)?(?!\d)/gi;

/** "C diff after amox for dental abscess": what an earlier course was given for is behind the patient. */
function treatedFor({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  return [...body.matchAll(endedDrug)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const length = body
      .slice(match.index + match[0].length)
      .search(/[,;.\n(]|\b(?:now|here|today|with|and|but|still)\b|$/);
    return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + length ? [at] : []));
  });
}

function endsEntry(token: Token | undefined): boolean {
  return token === undefined || /^[,;.\n]$/.test(token.word);
}

/** "Ranula excised 2020", "last flare 2024": what an operation took away is no more, nor what came last in a year. */
function endedInYear(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word }, at) => {
    if (word === "last") {
      const length = tokens
        .slice(at + 1, at + 6)
        .findIndex((token) => token.isMark || /^(?:19|20)\d\d$/.test(token.word));
      const isYear = /^(?:19|20)\d\d$/.test(tokens[at + 1 + length]?.word ?? "");
      return length > 0 && isYear ? Array.from({ length }, (_, step) => at + 1 + step) : [];
    }
    const next = tokens[at + 1]?.word === "in" ? at + 2 : at + 1;
    if (!/^(?:excised|removed|drained|treated|resolved|recovered)$/.test(word)) return [];
    if (!/^(?:19|20)\d\d$/.test(tokens[next]?.word ?? "")) return [];
    const reached: number[] = [];
    for (let to = at - 1, left = 4; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1) reached.push(to);
    return reached;
  });
}

/** "PAD no", "travel none, fever no": a "no" that ends its entry denies what stands before it. */
function trailing(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word }, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const ends = after === undefined || /^[,;.\n]$/.test(after.word);
    return /^(?:no|none|denied|neg|absent)$/.test(word) && ends && before?.isMark === false && before.word !== "or"
      ? [at]
      : [];
  });
}

/** Another cue that reaches onward begins here: "history of asthma, no fever". */
function beginsOther(kind: ContextKind, tokens: readonly Token[], at: number): boolean {
  // "Mother also had an aneurysm": it is still the mother's.
  if (byPerson.has(kind) && tokens[at]?.word === "had") return false;
  return longestAt(signs, tokens, at).some(
    ({ value }) => value.kind === "cue" && value.cue.reach === "after" && value.cue.kind !== kind,
  );
}
