import type { Reading, ReadStatement } from "../../mentions/reading.ts";
import type { Span } from "../../note/span.ts";
import { findSaid, isDone, type Said } from "../said.ts";
import type { ProblemNature, ProblemRow } from "./problem-row.ts";
import { problemTable } from "./problem-table.ts";

/** How a problem goes, as the note says. */
export type Course = "stable" | "better" | "worse" | "severe";

/** A problem that the note addresses. */
export interface AddressedProblem extends Span {
  readonly id: string;
  readonly nature: ProblemNature;
  readonly course: Course | undefined;
  /** Where its course is said. */
  readonly courseSpan: Span | undefined;
}

/** A diagnosis of the encounter: ICD-10-CM without a dot; where in the text it stands, if it was coded from it. */
export interface CodedDiagnosis {
  readonly code: string;
  readonly spans?: readonly Span[] | undefined;
}

const names = problemTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w-])`, "gi"),
}));
const byPrefix = problemTable
  .flatMap((row) => row.codes.map((code) => ({ row, prefix: code.replace(".", "") })))
  .toSorted((one, other) => other.prefix.length - one.prefix.length);

const courses: readonly { readonly course: Course; readonly pattern: RegExp }[] = [
  {
    course: "severe",
    pattern:
      /\bsevere(?:ly)?\s+(?:exacerbat\w+|flare|progress\w+|decompensat\w+)|\blife[- ]threatening\b|\bhypoxi(?:c|a)\b|\bsevere(?:ly)? (?:distress|dyspn\w+|respiratory distress|symptomatic)|\brespiratory distress\b|\b(?:SpO2|sats?|O2 sat\w*|oxygen saturation)\D{0,12}(?:[5-7]\d|8[0-8])\s?%/gi,
  },
  {
    course: "worse",
    pattern:
      /\b(?:uncontrolled|new(?:ly)? diagnosed|not (?:yet )?(?:at goal|controlled|well controlled|stable|improv\w+)|above goal|(?:poorly|inadequately|sub-?optimally) controlled|worse\w*|exacerbat\w*|flar(?:e|es|ing|ed)(?: up)?|progress(?:ing|ion|ed|ive)|decompensat\w*|deteriorat\w*|side effects?|refractory|breakthrough|elevated|a1c (?:up|rising))\b/gi,
  },
  {
    course: "better",
    pattern:
      /(?<!not (?:yet )?)(?<!un)\b(?:(?:much |slowly |clinically |now )?improv(?:ing|ed)|resolv(?:ing|ed)|recover(?:ing|ed)|down-?trending|trending down|better)\b/gi,
  },
  {
    course: "stable",
    pattern:
      /(?<!not (?:yet )?)\b(?:at goal|stable|(?:well[- ])?controlled|in remission|doing well|under control|unchanged|asymptomatic)\b/gi,
  },
];

/** Words about the whole problem that go before the table: "acute uncomplicated", "self-limited". */
const stated: readonly { readonly nature: ProblemNature; readonly pattern: RegExp }[] = [
  {
    nature: "undiagnosed",
    pattern: /\bundiagnosed\b|\b(?:unclear|unknown|uncertain) (?:etiology|cause|diagnosis|prognosis|origin)\b/gi,
  },
  { nature: "acute", pattern: /\bacute,? uncomplicated\b/gi },
  { nature: "minor", pattern: /\bself[- ]limited\b|\bminor problem\b/gi },
  { nature: "acute-complicated", pattern: /\bacute,? complicated\b/gi },
  { nature: "acute-systemic", pattern: /\bwith systemic symptoms\b|\bsystemic symptoms\b/gi },
];

/** The nature of a diagnosis by its code; undefined for one that the table does not have, as Z codes. */
export function natureOfDiagnosis(code: string): ProblemRow | undefined {
  return byPrefix.find(({ prefix }) => code.startsWith(prefix))?.row;
}

/** The problems that a note and its diagnoses speak of, each once, in the order of the note. */
export function findProblems(reading: Reading, diagnoses: readonly CodedDiagnosis[]): readonly AddressedProblem[] {
  const all = names.flatMap(({ row, pattern }) => findSaid(reading, pattern).map((said): Named => ({ row, said })));
  const named = mentionsOf(reading, all);
  const signs = Map.groupBy(
    courses.flatMap(({ course, pattern }) =>
      findSaid(reading, pattern)
        .filter(isDone)
        .map((said) => ({ course, said })),
    ),
    ({ said }) => said.statement,
  );
  const natures = statedNatures(reading);
  // What the note says is over: that it was why the patient lay in hospital makes it no problem of the visit.
  const over = new Set(all.filter(({ said }) => said.marks.has("resolved")).map(({ row }) => row.id));
  const problems = new Map<string, AddressedProblem>();
  for (const [at, { row, said }] of named.entries()) {
    const beside = (other: Named | undefined) => (other?.said.statement === said.statement ? other.said : undefined);
    const sign = courseOf(said, beside(named[at + 1]), beside(named[at - 1]), signs.get(said.statement) ?? []);
    if (over.has(row.id) && sign === undefined) continue;
    const nature = natures.get(said.statement) ?? row.nature;
    const known = problems.get(row.id);
    if (known?.course !== undefined && sign === undefined) continue;
    problems.set(row.id, {
      id: row.id,
      nature,
      start: said.start,
      end: said.end,
      course: sign?.course,
      courseSpan: sign === undefined ? undefined : { start: sign.said.start, end: sign.said.end },
    });
  }
  for (const { code, spans } of diagnoses) {
    const row = natureOfDiagnosis(code);
    const [span] = spans ?? [];
    if (row === undefined || problems.has(row.id)) continue;
    if (span !== undefined && [...problems.values()].some((one) => one.start < span.end && span.start < one.end))
      continue;
    problems.set(row.id, {
      id: row.id,
      nature: row.nature,
      start: span?.start ?? 0,
      end: span?.end ?? 0,
      course: undefined,
      courseSpan: undefined,
    });
  }
  // Signs and symptoms are part of what explains them.
  const isExplained = [...problems.keys()].some((id) => airways.has(id));
  return [...problems.values()].filter(({ id }) => !(id === "cough" && isExplained));
}

const airways = new Set(["cold", "bronchitis", "influenza", "pneumonia", "sinusitis", "throat", "copd", "asthma"]);

interface Named {
  readonly row: ProblemRow;
  readonly said: Said;
}

/** "Rehab after stroke": what threatened life then is not what is treated now. */
const survived =
  /\b(?:after|s\/p|status post|following|recent|prior|previous|old|recovering from)\s(?:(?:an?|the|her|his|recent|acute|ischemic)\s)*$/i;

/** So many characters before a name tell when it was. */
const lead = 40;

/** Names in the order of the note, none over another: the longest counts. */
function mentionsOf({ text }: Reading, all: readonly Named[]): readonly Named[] {
  const meant = all
    .filter(
      ({ row, said }) =>
        row.nature !== "threat" ||
        !survived.test(text.slice(Math.max(said.statement.start, said.start - lead), said.start)),
    )
    .filter(({ said }) => isDone(said) && !said.marks.has("resolved") && said.statement.section !== "review-of-systems")
    .toSorted((one, other) => one.said.start - other.said.start || other.said.end - one.said.end);
  const kept: Named[] = [];
  for (const each of meant) {
    const last = kept.at(-1);
    if (last === undefined || each.said.start >= last.said.end) kept.push(each);
    else if (each.said.end - each.said.start > last.said.end - last.said.start) kept[kept.length - 1] = each;
  }
  return kept;
}

/** The nearest word about the course within the statement, up to the neighbours' own. */
function courseOf(
  said: Said,
  next: Said | undefined,
  previous: Said | undefined,
  inStatement: readonly { readonly course: Course; readonly said: Said }[],
) {
  const after = inStatement.filter(
    ({ said: sign }) => sign.start >= said.end && (next === undefined || sign.start < next.start),
  );
  const before = inStatement.filter(
    ({ said: sign }) =>
      sign.end <= said.start && (previous === undefined || sign.start >= previous.end) && said.start - sign.end < 20,
  );
  const shared = inStatement.filter(() => next !== undefined && after.length === 0 && before.length === 0);
  const worst = (of: readonly { readonly course: Course; readonly said: Said }[]) =>
    rank.flatMap((course) => of.filter((sign) => sign.course === course))[0];
  return worst(after) ?? worst(before) ?? shared[0] ?? undefined;
}

const rank: readonly Course[] = ["severe", "worse", "stable", "better"];

/** What statements say of all their problems; what stands first in the table counts. */
function statedNatures(reading: Reading): ReadonlyMap<ReadStatement, ProblemNature> {
  const natures = new Map<ReadStatement, ProblemNature>();
  for (const { nature, pattern } of stated)
    for (const { statement, marks } of findSaid(reading, pattern))
      if (!marks.has("negated") && !natures.has(statement)) natures.set(statement, nature);
  return natures;
}
