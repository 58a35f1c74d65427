import type { NoteCode } from "../coded-note.ts";
import type { ContextKind } from "../context/context.ts";
import type { Draft, SetAside } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { countLeftOver } from "./left-over.ts";
import { turningWord } from "./turning-words.ts";

/** So many words that nothing explains make a code doubtful. */
const mostLeftOver = 2;
const denial = /\b(?:no|not|neg|negative|w\/o|without|denies|none|never|ruled out|r\/o)\b/i;
const taking = /(?:\b(?:on|takes|taking|cont\w*|daily|chronic|long|w\/|and)|[,+&/])\s*(?:\w+\s){0,2}$/i;
/** The least confidence that goes on without a coder. */
const sureFrom = 0.85;

/**
 * Rules that conclude more than the text says in so many words: what brought an injury about, what a drug did, why the
 * patient came, what is over.
 */
const concluding: ReadonlySet<string> = new Set([
  "drug-events",
  "personal-history",
  "encounter-reason",
  "newborn-birth",
  "ulcers",
  "stroke-sequela",
  "status",
  "alphabetic-index",
  "vocabulary/external-causes",
  "vocabulary/pregnancy",
  "vocabulary/encounters",
  "vocabulary/symptoms",
]);

const outsideOfAssessment = "named outside of the assessment";

/** Rooms of the vocabulary whose codes are reported wherever the note names them: what a patient is, has had or does. */
const anywhere: ReadonlySet<string> = new Set([
  "vocabulary/encounters",
  "vocabulary/external-causes",
  "vocabulary/pregnancy",
  "vocabulary/statuses",
  "vocabulary/substance",
]);
/** With so many doubts a condition outside of the assessment is none that the visit was about. */
const tooManyDoubts = 3;

/**
 * Whether a condition stands where the provider assesses nothing, and is doubtful in other ways too: not offered as a code.
 * Source: ICD-10-CM Guidelines FY2026 IV.J, conditions that require or affect care.
 */
export function isPassingWord(
  { rule, doubts, spans }: Pick<NoteCode, "rule" | "doubts" | "spans">,
  { text }: Pick<Reading, "text">,
): boolean {
  // "On warfarin for atrial fibrillation": what a drug is taken for is there.
  if (spans.some(({ start }) => takenFor.test(text.slice(Math.max(0, start - 50), start)))) return false;
  const isCondition = (rule.startsWith("vocabulary/") && !anywhere.has(rule)) || rule === "alphabetic-index";
  return isCondition && doubts.length >= tooManyDoubts && doubts.includes(outsideOfAssessment);
}

const takenFor =
  /\b(?:on|takes?|taking|continues?)\s+(?:\w+\s+){1,4}for\s+(?:(?:chronic|his|her|known|paroxysmal|permanent|persistent)\s+){0,2}$/i;

/** What brings diabetes about, and makes it one of another category. Source: ICD-10-CM Guidelines FY2026 I.C.4.a.6. */
const secondCauses =
  /\b(?:steroids?|pred(?:nisone|nisolone)?|dexamethasone|solu-?medrol|medrol|tacrolimus|cyclosporine|olanzapine|clozapine|pembrolizumab|nivolumab|induced|pancreat\w+|hemochromatosis|cystic fibrosis|cushing\w*)\b/i;

interface Judged {
  readonly draft: Draft;
  readonly code: string;
  readonly title: string;
  /** Whether a code of the same category has a word of the note that this one has not. */
  readonly hasCloser: boolean;
  readonly reading: Reading;
  /** What the note names and denies, doubts or has behind it. */
  readonly setAside: readonly SetAside[];
}

/**
 * Why a coder must look at a code, each reason in words; none where it goes on by policy. An unspecified code, a symptom and
 * what the rules conclude always wait: there the text may say more than was understood.
 * Source: ICD-10-CM Guidelines FY2026 I.B.2, I.B.18.
 */
export function doubtsOf({ draft, code, title, hasCloser, reading, setAside }: Judged): readonly string[] {
  const doubts: string[] = [];
  if (draft.doubt !== undefined) doubts.push(draft.doubt);
  else if (draft.confidence < sureFrom)
    doubts.push("the text says less than the code needs, or says it far from the name");
  // "stage 1 through stage 4, or unspecified" is as exact as the classification gets.
  if (/(?<!\bor )\bunspecified\b/i.test(title)) doubts.push("an unspecified code: the record may say more");
  if (/\bother\b/i.test(title)) doubts.push("a code for what has none of its own: does another fit better?");
  if (code.startsWith("R")) doubts.push("a sign or symptom: is there a diagnosis that explains it?");
  if (concluding.has(draft.rule) || /^[TVWXY]/.test(code))
    doubts.push("concluded from the text, not said in so many words");
  const beside = besideIt(draft, reading);
  if (beside !== undefined) doubts.push(`the statement also has "${beside}": does it speak of this too?`);
  const turned = turningWord(draft, title, reading);
  if (turned !== undefined) doubts.push(`beside it stands "${turned}": is it so now, and of this patient?`);
  if (setAside.some((each) => each.code.replace(".", "").slice(0, 3) === code.slice(0, 3)))
    doubts.push("elsewhere the note denies or doubts something of the same category");
  if (hasCloser) doubts.push("another code of the category has a word of the note that this one has not");
  if (!isAssessed(draft, reading)) doubts.push(outsideOfAssessment);
  if (/^[ST]/.test(code)) doubts.push("an injury: which part exactly, and is it treated or healing?");
  if (isJoined(draft, reading)) doubts.push("named as the cause or the companion of something else");
  if (isBesideDenial(draft, reading)) doubts.push("the same statement denies something");
  if (draft.rule === "long-term-drugs" && !isTaken(draft, reading)) doubts.push("does the patient take it on and on?");
  if (draft.rule !== "long-term-drugs" && countLeftOver(draft, title, reading) >= mostLeftOver)
    doubts.push("words beside the name are not explained by the code");
  if (/^E1[013]/.test(code) && secondCauses.test(reading.text))
    doubts.push("diabetes where the note also has what can bring it: which type is it?");
  if (draft.spans.length > 0 && draft.spans.every(({ start, end }) => end - start <= 2))
    doubts.push("named by two letters only");
  return doubts;
}

/** "from prostate cancer", "with cataract": what stands before may have a code of both. */
function isJoined({ spans }: Draft, { text }: Reading): boolean {
  const [name] = spans;
  return (
    name !== undefined &&
    /\b(?:from|due to|d\/t|2\/2|for|w|w\/|with|on|after|s\/p)\s*$/i.test(
      text.slice(Math.max(0, name.start - 12), name.start),
    )
  );
}

function isBesideDenial({ spans }: Draft, { text, statements }: Reading): boolean {
  const start = spans[0]?.start ?? -1;
  const statement = statements.find((each) => start >= each.start && start < each.end);
  return statement !== undefined && denial.test(text.slice(statement.start, statement.end));
}

function isTaken({ spans }: Draft, { text }: Reading): boolean {
  const start = spans.at(-1)?.start ?? 0;
  return taking.test(text.slice(Math.max(0, start - 24), start));
}

/** How many words from a name a cue still makes one ask. */
const nearby = 5;

/** The cue of a doubt, a past or another person that stands close to a name in its statement and does not reach it. */
function besideIt({ spans }: Draft, { statements }: Reading): string | undefined {
  const [name] = spans;
  if (name === undefined) return undefined;
  const statement = statements.find(({ start, end }) => name.start >= start && name.start < end);
  if (statement === undefined) return undefined;
  const { tokens, marks } = statement;
  const first = tokens.findIndex((token) => token.end > name.start);
  const last = tokens.findLastIndex((token) => token.start < name.end);
  for (const ofToken of marks)
    for (const { kind, cue, at } of ofToken)
      if (asking.has(kind) && at >= 0 && (at < first ? first - at : at - last) <= nearby && (at < first || at > last))
        return cue;
  return undefined;
}

const asking: ReadonlySet<ContextKind> = new Set([
  "uncertain",
  "family",
  "other-person",
  "historical",
  "copied-forward",
  "resolved",
]);

function isAssessed(draft: Draft, { hasAssessment, statements }: Reading): boolean {
  if (!hasAssessment || draft.rule === "long-term-drugs" || draft.rule === "body-mass-index") return true;
  return draft.spans.some(({ start }) =>
    statements.some((each) => each.section === "assessment" && start >= each.start && start < each.end),
  );
}
