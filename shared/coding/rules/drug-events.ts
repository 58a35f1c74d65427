import { findPhrases, longestAt } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";
import { drugClasses } from "../vocabulary/drug-classes.ts";
import { having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";
import { isWithout, tooLittle, whyLess } from "./underdosing.ts";

const classes = phraseTree(
  drugClasses.flatMap(([subcategory, names]) =>
    names.split("|").map((name) => [name, subcategory.replaceAll(".", "")] as const),
  ),
);
/** What happened with a drug, and where the note says so. */
interface DrugEvent {
  readonly event: Event;
  readonly subcategory: string;
  readonly span: Span;
  readonly statement: ReadStatement;
  /** The note says that the drug brought it about, in so many words. */
  readonly isBlamed?: boolean;
}

type Event = "adverse" | "self-harm" | "accident" | "underdosing";
const causes = phraseTree<true>(
  [
    "due to",
    "from",
    "secondary to",
    "2/2",
    "d/t",
    "caused by",
    "side effect of",
    "side effects of",
    "reaction to",
    "because of",
    "after starting",
    "after first dose of",
    "after dose of",
    "after taking",
    "since starting",
    "induced by",
    "related to",
    "attributed to",
    "after taking",
    "with starting",
    "on starting",
    "adverse effect of",
    "toxicity from",
    "since started on",
    "intolerance to",
    "since",
    "allergic to",
    "rxn to",
    "allergic rxn to",
    "allergic reaction to",
    "2/2 to",
    "with use of",
    "after cycle",
    "s/p cycle",
    "post cycle",
    "following cycle",
    "anaphylaxis to",
    "anaphylaxis after",
    "anaphylaxis from",
    "hives to",
    "hives after",
    "rash to",
    "rash after",
    "angioedema after",
    "while on",
    "day of",
    "on day of",
    "day 1 of",
    "day 2 of",
    "day 3 of",
    "day 4 of",
    "day 5 of",
    "day 6 of",
    "day 7 of",
    "day 8 of",
    "day 9 of",
    "day 10 of",
    "week of",
  ].map((words): [string, true] => [words, true]),
);
const induced = phraseTree<true>(
  [
    "induced",
    "related",
    "associated",
    "side effect",
    "side effects",
    "toxicity",
    "adverse effect",
    "reaction",
    "cough",
    "rash",
    "intolerance",
    "myopathy",
    "eruption",
    "myalgia",
    "myalgias",
    "neuropathy",
  ].map((words): [string, true] => [words, true]),
);
const selfHarm = phraseSearch(
  "intentional overdose|suicide attempt|intentionally|intentional|in suicide attempt|to kill herself|to kill himself|self harm|suicidal intent|wanted to die|to end life|intentional ingestion",
);
const tooMuch = phraseSearch(
  "overdose|overdosed|od|od on|ingested|accidental ingestion|accidentally took|took too many|took extra|double dose|wrong dose|wrong medication|wrong pills|poisoning|ate|swallowed|took twice|took double|doubled dose|unintentional overdose|accidental overdose|got into|accidentally ingested|took her husband's|took wife's|extra dose|took two doses|took double dose|drank|drank unknown amount|took grandma's|took grandmother's|took mom's|took the wrong|took wrong|double dosed|extra pills|double her usual|double his usual|twice her usual|twice his usual|unintentional ingestion|found chewing|too many pills|got into grandma's|took her mother's|by mistake",
);
const asOrdered = phraseSearch(
  "taken as prescribed|took as prescribed|as prescribed|as directed|as rx'd|as rx|as ordered|taken as rx'd|taken as directed|taken correctly|taking as prescribed|taken as ordered|taking as directed",
);
const anticoagulant = phraseSearch("warfarin|coumadin|apixaban|rivaroxaban|anticoagulant|heparin");

/** The form that a condition has where a drug brought it about. Source: ICD-10-CM Alphabetic Index, "drug-induced". */
const drugForms: Readonly<Record<string, string>> = {
  K5900: "K5903",
  K5909: "K5903",
  E039: "E032",
  G629: "G620",
  D696: "D6959",
  D709: "D702",
  R21: "L270",
  R197: "K521",
  L309: "L270",
  R251: "G251",
  I959: "I952",
  I951: "I952",
  R059: "R058|R05",
  R053: "R058|R05",
  M810: "M818",
  E0590: "E0580",
};
/** Cataracts keep their side. Source: ICD-10-CM Tabular List, H26.3. */
const cataract = /^(?:H25[01389]\d?|H269|H261\d|H260\d)/;

/** What a drug can be blamed for: the drafts that stand near, of which at least one must be there. */
const effect =
  /^(?:R(?!03)|L|K|N1|D[56]|E87|E16|E24|E22|G2|G62|G44|I95|I4|H|T78|M62|M79|J|F|E03|M81|M32|M10|R05|K59|D7[05]|T88|N9|E0[369]|E2[0-9]|I1|N0|I46|I3|F0|F1[0-9]9)/;

export const drugEvents: Rule = {
  id: "drug-events",
  sentence:
    "Taken as ordered: the effect, then the drug; too much or wrong: the drug, then the effect; too little: the condition, then the drug.",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.e.5",
  apply({ reading, drafts }) {
    const antibiotic = onlyAntibiotic(reading);
    const events = reading.statements
      .flatMap((statement) => eventsIn(reading, statement, drafts))
      .map((each) =>
        each.subcategory.startsWith("T369") ? { ...each, subcategory: antibiotic ?? each.subcategory } : each,
      );
    const seen = new Set<string>();
    let so: readonly Draft[] = drafts;
    for (const { event, subcategory, span, statement, isBlamed } of events) {
      const digit = { accident: "1", "self-harm": "2", adverse: "5", underdosing: "6" }[event];
      const [stem = subcategory] = subcategory.split("|");
      const code = subcategory
        .split("|")
        .map((one) => `${one}${digit}~`)
        .join("|");
      if (seen.has(stem) || so.some((draft) => draft.code.startsWith(stem))) continue;
      seen.add(stem);
      const made: Draft = {
        code,
        spans: [span],
        rule: drugEvents.id,
        source: drugEvents.source,
        reason: words[event],
        confidence: event === "adverse" ? 0.88 : 0.86,
        isAssessed: true,
      };
      so =
        event === "accident" || event === "self-harm"
          ? [made, ...so.filter((draft) => !isAny(draft, "T1491", "Z9151"))]
          : insertAfter(event === "adverse" ? so.map((draft) => inDrugForm(draft, statement, stem)) : so, made, {
              statement,
              isBlamed,
            });
      if (event === "underdosing")
        so = [
          ...so.filter((draft) => !isAny(draft, "Z911")),
          { ...made, code: whyLess(reading), reason: "why less was taken" },
        ];
    }
    const bleeding = having(so, "R791", "D6832");
    if (bleeding.length > 0 && anticoagulant(reading).length > 0 && !so.some((draft) => isAny(draft, "T4551")))
      so = so.flatMap((draft) =>
        bleeding[0] === draft
          ? [
              draft,
              { ...draft, code: "T45515~", rule: drugEvents.id, source: drugEvents.source, reason: words.adverse },
            ]
          : [draft],
      );
    const tardive = having(so, "#tardive");
    if (tardive.length > 0)
      so = so.some((draft) => isAny(draft, "T43"))
        ? so.filter((draft) => !isAny(draft, "#tardive"))
        : so.map(
            (draft): Draft =>
              draft.code === "#tardive"
                ? { ...draft, code: "T43595~", reason: "adverse effect of the antipsychotic", rule: drugEvents.id }
                : draft,
          );
    return so.filter((draft) => !isAny(draft, "#underdosing"));
  },
};

const words: Readonly<Record<Event, string>> = {
  adverse: "adverse effect of a drug taken as ordered",
  "self-harm": "poisoning, self-harm",
  accident: "poisoning by accident",
  underdosing: "taken less than ordered",
};

/** "On amoxicillin. Antibiotic-associated diarrhea": the one that the note names. */
function onlyAntibiotic(reading: Reading): string | undefined {
  const named = new Set(
    reading.statements
      .flatMap(({ tokens }) => findPhrases(classes, tokens).map(({ value }) => value))
      .filter((value) => /^T36(?!9)/.test(value)),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

function eventsIn(reading: Reading, statement: ReadStatement, drafts: readonly Draft[]): readonly DrugEvent[] {
  const isOverdose = within(tooMuch(reading), statement) || within(selfHarm(reading), statement);
  const isLess = within(tooLittle(reading), statement) || having(drafts, "#underdosing").length > 0;
  return findPhrases(classes, statement.tokens).flatMap(({ first, last, value }): readonly DrugEvent[] => {
    const mention = { value, statement, first, last, from: first, to: last };
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
      isBesideEffect(reading, drafts, statement, value);
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
];

function isTreatedBy({ code }: Draft, drug: string): boolean {
  return indications.some(([drugs, treated]) => drugs.test(drug) && treated.test(code));
}

/** What a name that follows a drug's at once is the effect of: "lithium tremor", "statin myalgia". */
const named =
  /^(?:R(?!7[3])|L2[57]|L50|L5[123]|K590|K521|G25|G62|M791|M60|M62|D69|D70|E87|E03|E05|N14|I95|H26|H91|T783)/;

function isBeforeEffect({ text }: Reading, drafts: readonly Draft[], { end }: Span): boolean {
  return drafts.some(
    (draft) =>
      named.test(draft.code) &&
      draft.spans.some(
        ({ start }) => start > end && start - end < 14 && /^[\s-]+(?:\w+\s)?$/.test(text.slice(end, start)),
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
function isBesideEffect(
  reading: Reading,
  drafts: readonly Draft[],
  statement: ReadStatement,
  subcategory: string,
): boolean {
  const wanted = /^T383/.test(subcategory)
    ? /^E16|^E1[01]64/
    : /^(?:T783|L27|L50|R0[0-6]|I95|N17|K59|R42|R55|K2[5-9]|K92|R11|R19|K521|G62|M62|E87|D69|D70)/;
  return drafts.some(
    (draft) =>
      wanted.test(draft.code) &&
      draft.spans.some(({ start }) => start >= statement.start - 60 && start < statement.end + 60) &&
      reading.statements.length > 0,
  );
}

/** "due to lisinopril", "lisinopril-induced", "rash after amoxicillin". */
function blamed({ tokens }: ReadStatement, first: number, last: number): boolean {
  if (isMeantByIt(tokens, last)) return true;
  for (let at = Math.max(0, first - 4); at < first; at += 1) {
    const hit = longestAt(causes, tokens, at)[0];
    if (
      hit !== undefined &&
      hit.last < first &&
      first - hit.last <= 3 &&
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

/** What chemotherapy does has forms of its own. Source: ICD-10-CM Tabular List, D64.81, D70.1. */
const chemoForms: Readonly<Record<string, string>> = { D709: "D701", D702: "D701", D649: "D6481" };

function inDrugForm(draft: Draft, statement: ReadStatement, subcategory: string): Draft {
  const [stem = ""] = draft.code.split("|");
  const eye = /[0-39]$/.exec(stem)?.[0] ?? "9";
  const form =
    (subcategory.startsWith("T451") ? chemoForms[stem] : undefined) ??
    drugForms[stem] ??
    (/^M10[09]/.test(stem) ? stem.replace(/^M10[09]/, stem === "M109" ? "M1020" : "M102") : undefined) ??
    (cataract.test(stem) ? `H263${stem === "H269" ? "0" : eye}` : undefined);
  const isHere = draft.spans.some(({ start }) => start >= statement.start && start < statement.end);
  return form === undefined || !isHere ? draft : { ...draft, code: form, reason: `${draft.reason}, from a drug` };
}

function nearStatement(draft: Draft, statement: ReadStatement): boolean {
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

function isAdverse({ code }: Draft): boolean {
  return /^T(?:3[6-9]|4\d|50)[^|]*5~/.test(code);
}

function insertAfter(
  drafts: readonly Draft[],
  made: Draft,
  { statement, isBlamed }: Pick<DrugEvent, "statement" | "isBlamed">,
): readonly Draft[] {
  const drug = made.spans[0]?.start ?? statement.end;
  const placeOf = (draft: Draft) =>
    Math.max(...draft.spans.map(({ start }) => (start >= statement.start && start < drug ? start : -1)));
  const effects = drafts.filter((draft) => effect.test(draft.code) && placeOf(draft) >= 0);
  // What stands nearest before the drug in its statement is what the drug did.
  const nearest = effects.toSorted((one, other) => placeOf(other) - placeOf(one))[0];
  const at =
    nearest === undefined
      ? drafts.findLastIndex((draft) => effect.test(draft.code) && nearStatement(draft, statement))
      : drafts.indexOf(nearest);
  if (at === -1) return [...drafts, made];
  const before = drafts
    .slice(0, at + 1)
    .map((draft) =>
      draft === nearest && isBlamed === true && isAdverse(made) ? { ...draft, isDrugEffect: true as const } : draft,
    );
  return [...before, made, ...drafts.slice(at + 1)];
}
