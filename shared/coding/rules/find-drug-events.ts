import { findPhrases, longestAt } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Draft } from "../mentions/draft.ts";
import { marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";
import { drugClasses } from "../vocabulary/drug-classes.ts";
import { having } from "./drafts.ts";
import {
  anothersDrug,
  asOrdered,
  causes,
  induced,
  selfHarm,
  someDrug,
  suspectedFor,
  tooMuch,
} from "./drug-event-words.ts";
import { isWithout, tooLittle } from "./underdosing.ts";

const classes = phraseTree(
  drugClasses.flatMap(([subcategory, names]) =>
    names.split("|").map((name) => [name, subcategory.replaceAll(".", "")] as const),
  ),
);
/** What happened with a drug, and where the note says so. */
export interface DrugEvent {
  readonly event: DrugEventKind;
  readonly subcategory: string;
  readonly span: Span;
  readonly statement: ReadStatement;
  /** The note says that the drug brought it about, in so many words. */
  readonly isBlamed?: boolean;
}

export type DrugEventKind = "adverse" | "self-harm" | "accident" | "underdosing";
/** What a drug can be blamed for: the drafts that stand near, of which at least one must be there. */
const effect =
  /^(?:R(?!03)|L|K|N1|D[56]|E87|E16|E24|E22|G2|G62|G44|I95|I4|H|T78|M62|M79|J|F|E03|M81|M32|M10|R05|K59|D7[05]|T88|N9|E0[369]|E2[0-9]|I1|N0|I46|I3|F0|F1[0-9]9)/;

/** Events of the note, drug by drug, in its order. */
export function findDrugEvents(reading: Reading, drafts: readonly Draft[]): readonly DrugEvent[] {
  const antibiotic = onlyAntibiotic(reading);
  const events = reading.statements
    .flatMap((statement) => eventsIn(reading, statement, drafts))
    .map((each) =>
      each.subcategory.startsWith("T369") ? { ...each, subcategory: antibiotic ?? each.subcategory } : each,
    );
  // "On naproxen: NSAID-induced ulcer": the one that the note names.
  const exact = events.some(({ subcategory }) => /^T39[03](?!9)/.test(subcategory))
    ? events.filter(
        ({ subcategory, span }) =>
          !/^T3939/.test(subcategory) || !/nsaid/i.test(reading.text.slice(span.start, span.end)),
      )
    : events;
  return exact.length > 0 ? exact : bySuspicion(reading, drafts);
}

/** "Hypotension due to meds; hold HCTZ", "drug-induced retention after Benadryl": the one drug that is dealt with so. */
function bySuspicion(reading: Reading, drafts: readonly Draft[]): readonly DrugEvent[] {
  const blame = someDrug.exec(reading.text);
  if (blame === null) return [];
  const effects = drafts.filter(
    (draft) =>
      effect.test(draft.code) &&
      draft.spans.some(({ start }) => start > blame.index - 60 && start < blame.index + blame[0].length + 40),
  );
  if (effects.length === 0) return [];
  const named = reading.statements.flatMap((statement) =>
    findPhrases(classes, statement.tokens).flatMap(({ first, last, value }) => {
      const span = spanOf({ statement, first, last });
      const isDealtWith = suspectedFor.test(reading.text.slice(Math.max(0, span.start - 40), span.start));
      return isDealtWith && !/^T5090/.test(value) && !effects.some((draft) => isTreatedBy(draft, value))
        ? [{ subcategory: value, span, statement, event: "adverse" as const, isBlamed: true }]
        : [];
    }),
  );
  const [only] = named;
  if (only === undefined || new Set(named.map(({ subcategory }) => subcategory)).size > 1) return [];
  // The effect stands where the blame does.
  const place = reading.statements.find(({ start, end }) => blame.index >= start && blame.index < end);
  return [{ ...only, statement: place ?? only.statement }];
}

/** Whether a drug may be blamed for it. */
export function isEffect({ code }: Draft): boolean {
  return effect.test(code);
}

/** "On amoxicillin. Antibiotic-associated diarrhea": the one that the note names. */
function onlyAntibiotic(reading: Reading): string | undefined {
  const named = new Set(
    reading.statements
      .flatMap(({ tokens }) => findPhrases(classes, tokens).map(({ value }) => value))
      .filter((value) => /^T36(?!9)/.test(value)),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** "Hx SJS from lamotrigine": what the drug did stands before it, and is long over. */
function isOfThePast({ tokens, marks }: ReadStatement, first: number): boolean {
  const isCause = /^(?:from|due-to|after|to)$/.test(tokens[first - 1]?.word ?? "");
  return isCause && marks[first - 2]?.some(({ kind }) => kind === "historical") === true;
}

const overdosed = /\b(?:overdose|(?:accidental|unintentional|intentional|suspected|opioid|heroin) OD)\b/i;

/** "Admits heroin. Accidental overdose.": the next statement, which names no drug, says what became of it. */
function isCalledOverdose({ statements, text }: Reading, statement: ReadStatement): boolean {
  const next = statements[statements.indexOf(statement) + 1];
  return (
    next !== undefined &&
    overdosed.test(text.slice(next.start, next.end)) &&
    !/\b(?:no|not|denies|without)\b/i.test(text.slice(next.start, next.end)) &&
    findPhrases(classes, next.tokens).length === 0
  );
}

/** "Due to vitamin D deficiency": what lacks did nothing. */
const lacking = /^(?:def|deficien(?:cy|t))$/;

/** What happened with the drugs of a statement. */
function eventsIn(reading: Reading, statement: ReadStatement, drafts: readonly Draft[]): readonly DrugEvent[] {
  const isOverdose =
    within(tooMuch(reading), statement) ||
    within(selfHarm(reading), statement) ||
    anothersDrug.test(reading.text.slice(statement.start, statement.end)) ||
    isCalledOverdose(reading, statement);
  const isLess = within(tooLittle(reading), statement) || having(drafts, "#underdosing").length > 0;
  return findPhrases(classes, statement.tokens).flatMap(({ first, last, value }): readonly DrugEvent[] => {
    const mention = { value, statement, first, last, from: first, to: last };
    if (isOfThePast(statement, first)) return [];
    if (lacking.test(statement.tokens[last + 1]?.word ?? "")) return [];
    if (
      marksOf(mention).some(
        ({ kind }) =>
          (kind === "family" && !isOverdose) ||
          kind === "hypothetical" ||
          (kind === "negated" && !isLess && !isWithout(reading.text, spanOf(mention))) ||
          (kind === "historical" && !isLess),
      )
    )
      return [];
    const at = { subcategory: value, span: spanOf(mention), statement };
    if (isOverdose && !/^T50(?:90|Z9)/.test(value))
      return [{ ...at, event: selfHarm(reading).length > 0 ? "self-harm" : "accident" }];
    const isOut = isWithout(reading.text, at.span);
    if (value !== "T5090" && (isOut || (isLess && isNear(tooLittle(reading), at.span))))
      return [{ ...at, event: "underdosing" }];
    if (value === "T5090") return [];
    const isOrdered =
      !isSubstitute(statement, first) &&
      asOrdered(reading).some(({ start }) => start > at.span.start && start - at.span.end < 40) &&
      isBesideEffect(drafts, statement, value);
    if (!isOrdered && !blamed(statement, first, last) && !isBeforeEffect(reading, drafts, at.span)) return [];
    return drafts.some(
      (draft) => effect.test(draft.code) && !isTreatedBy(draft, value) && nearStatement(draft, statement),
    )
      ? [{ ...at, event: "adverse", isBlamed: blamed(statement, first, last) }]
      : [];
  });
}

/** What drugs of a class are given for is not what they did: "blood pressure after starting losartan". */
const indications: readonly (readonly [drug: RegExp, treated: RegExp])[] = [
  [/^T46[1-5]|^T447|^T50[12]/, /^I1[0-6]/],
  [/^T383/, /^E1[013](?!.64)/],
  [/^T455/, /^I(?:26|48|82)/],
  [/^T4363/, /^F90/],
  [/^T36/, /^(?:A(?!04)|J0|J1|N30|N39|L0[0-8]|H66)/],
  [/^T466/, /^E78/],
  [/^T381/, /^E0[0-3]/],
];

function isTreatedBy({ code }: Draft, drug: string): boolean {
  return indications.some(([drugs, treated]) => drugs.test(drug) && treated.test(code));
}

/** What a name that follows a drug's at once is the effect of: "lithium tremor", "statin myalgia". */
const named =
  /^(?:R(?!7[3])|L2[57]|L50|L5[123]|K590|K521|G25|G62|M791|M60|M62|D69|D70|E87|E03|E05|E22|E24|E27|N14|I95|H26|H91|T783)/;

function isBeforeEffect({ text }: Reading, drafts: readonly Draft[], { end }: Span): boolean {
  return drafts.some(
    (draft) =>
      named.test(draft.code) &&
      draft.spans.some(
        ({ start }) =>
          start > end &&
          start - end < 14 &&
          /^[\s-]+(?:(?!for\b|and\b|with\b|on\b)\w+\s)?$/.test(text.slice(end, start)),
      ),
  );
}

const substitutes = new Set([
  "switch",
  "switched",
  "switching",
  "change",
  "changed",
  "start",
  "started",
  "starting",
  "replaced",
  "substituted",
  "try",
  "trial",
  "instead",
  "begin",
]);

/** "Switched to amlodipine": given for what the other drug did. */
function isSubstitute({ tokens }: ReadStatement, first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ word }) => substitutes.has(word));
}

/** The drug of a note that says it was taken as ordered, beside what such a drug does. */
function isBesideEffect(drafts: readonly Draft[], statement: ReadStatement, subcategory: string): boolean {
  const wanted = /^T383/.test(subcategory)
    ? /^E16|^E1[01]64/
    : /^(?:T783|L27|L50|R0[0-6]|I95|N17|K59|R42|R55|K2[5-9]|K92|R11|R19|K521|G62|M62|E87|D69|D70)/;
  return drafts.some(
    (draft) =>
      wanted.test(draft.code) &&
      draft.spans.some(({ start }) => start >= statement.start - 60 && start < statement.end + 60),
  );
}

/** "Attacks gone since sertraline": that it went is what the drug was for. */
const better =
  /^(?:gone|resolved|better|improved|improving|none|free|stable|down|controlled|well|less|fewer|cleared|off)$/;

/** "due to lisinopril", "lisinopril-induced", "rash after amoxicillin". */
function blamed({ tokens }: ReadStatement, first: number, last: number): boolean {
  if (isMeantByIt(tokens, last)) return true;
  for (let at = Math.max(0, first - 4); at < first; at += 1) {
    const hit = longestAt(causes, tokens, at)[0];
    if (
      hit !== undefined &&
      hit.last < first &&
      first - hit.last <= 3 &&
      !(tokens[at]?.word === "since" && better.test(tokens[at - 1]?.word ?? "")) &&
      !tokens.slice(hit.last + 1, first).some(({ isMark, word }) => isMark && word !== "/" && word !== "(")
    )
      return true;
  }
  return (
    [last + 1, last + 2].some((at) => longestAt(induced, tokens, at).length > 0) && tokens[last + 1]?.isMark !== true
  );
}

/** "On carbamazepine, hyponatremia from it": the drug that was named last before the word. */
function isMeantByIt(tokens: ReadStatement["tokens"], last: number): boolean {
  if (/^(?:def|deficien(?:cy|t)|level|overload)$/.test(tokens[last + 1]?.word ?? "")) return false;
  for (let at = last + 1; at < tokens.length; at += 1) {
    if (longestAt(classes, tokens, at).length > 0) return false;
    const hit = longestAt(causes, tokens, at)[0];
    if (hit !== undefined && /^(?:it|this|that|them)$/.test(tokens[hit.last + 1]?.word ?? "")) {
      const after = tokens[hit.last + 2];
      return after === undefined || after.isMark;
    }
  }
  return false;
}

/** Whether a draft is named in the statement or close to it. */
export function nearStatement(draft: Draft, statement: ReadStatement): boolean {
  return draft.spans.some(({ start }) => start >= statement.start - 120 && start <= statement.end + 80);
}

function within(spans: readonly { readonly start: number }[], statement: ReadStatement): boolean {
  return spans.some(({ start }) => start >= statement.start && start < statement.end);
}

function isNear(
  spans: readonly { readonly start: number; readonly end: number }[],
  span: { readonly start: number; readonly end: number },
): boolean {
  return spans.some(({ start, end }) => Math.abs(start - span.end) < 40 || Math.abs(span.start - end) < 40);
}
