import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";

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
]);

interface Judged {
  readonly draft: Draft;
  readonly code: string;
  readonly title: string;
  /** Whether a code of the same category has a word of the note that this one has not. */
  readonly hasCloser: boolean;
  readonly reading: Reading;
}

/**
 * Why a coder must look at a code, each reason in words; none where it goes on by policy. An unspecified code, a symptom and
 * what the rules conclude always wait: there the text may say more than was understood.
 * Source: ICD-10-CM Guidelines FY2026 I.B.2, I.B.18.
 */
export function doubtsOf({ draft, code, title, hasCloser, reading }: Judged): readonly string[] {
  const doubts: string[] = [];
  if (draft.doubt !== undefined) doubts.push(draft.doubt);
  else if (draft.confidence < sureFrom)
    doubts.push("the text says less than the code needs, or says it far from the name");
  // "stage 1 through stage 4, or unspecified" is as exact as the classification gets.
  if (/(?<!\bor )\bunspecified\b/i.test(title)) doubts.push("an unspecified code: the record may say more");
  if (code.startsWith("R")) doubts.push("a sign or symptom: is there a diagnosis that explains it?");
  if (concluding.has(draft.rule) || /^[TVWXY]/.test(code))
    doubts.push("concluded from the text, not said in so many words");
  if (hasCloser) doubts.push("another code of the category has a word of the note that this one has not");
  if (!isAssessed(draft, reading)) doubts.push("named outside of the assessment");
  if (draft.spans.length > 0 && draft.spans.every(({ start, end }) => end - start <= 2))
    doubts.push("named by two letters only");
  return doubts;
}

function isAssessed(draft: Draft, { hasAssessment, statements }: Reading): boolean {
  if (!hasAssessment || draft.rule === "long-term-drugs" || draft.rule === "body-mass-index") return true;
  return draft.spans.some(({ start }) =>
    statements.some((each) => each.section === "assessment" && start >= each.start && start < each.end),
  );
}
