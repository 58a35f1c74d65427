import type { ContextKind, ContextMark } from "../context/context.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import type { SectionKind } from "../note/headings.ts";
import type { Span } from "../note/span.ts";

/** A stretch of the note that a pattern fits, with its statement and how it is meant. */
export interface Said extends Span {
  readonly words: string;
  /** The named groups of the pattern, those that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly statement: ReadStatement;
  readonly marks: ReadonlySet<ContextKind>;
  /** The marks with the cues that made them. */
  readonly marked: readonly ContextMark[];
}

/** Every place that a pattern fits within one statement. The pattern has the flag g. */
export function findSaid(reading: Reading, pattern: RegExp): readonly Said[] {
  return reading.statements.flatMap((statement) => {
    const text = reading.text.slice(statement.start, statement.end);
    return [...text.matchAll(pattern)].map((match): Said => {
      const start = statement.start + match.index;
      const end = start + match[0].length;
      const marked = marksOver(statement, start, end);
      return {
        start,
        end,
        words: match[0],
        groups: match.groups ?? {},
        statement,
        marks: new Set(marked.map(({ kind }) => kind)),
        marked,
      };
    });
  });
}

/** What is said of the words of a stretch by cues that stand outside of it. */
function marksOver(statement: ReadStatement, start: number, end: number): readonly ContextMark[] {
  const { tokens, marks } = statement;
  const found: ContextMark[] = [];
  for (let at = firstEndingAfter(tokens, start); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) break;
    for (const mark of marks[at] ?? []) {
      const cue = tokens[mark.at];
      const isWithin = cue !== undefined && cue.start >= start && cue.end <= end;
      if (!isWithin) found.push(mark);
    }
  }
  return found;
}

/** Index of the first token that ends after a place. */
function firstEndingAfter(tokens: readonly Span[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const notNow: readonly ContextKind[] = [
  "negated",
  "historical",
  "family",
  "other-person",
  "planned",
  "hypothetical",
  "copied-forward",
];

/** Sections that tell of other days, or of what was not done to this patient. */
export const otherDays: ReadonlySet<SectionKind> = new Set([
  "past-history",
  "family-history",
  "social-history",
  "allergies",
  "copied",
]);

/** Whether what is named was done, on this day, for this patient. */
export function isDone({ marks, statement }: Said): boolean {
  return !otherDays.has(statement.section) && !notNow.some((kind) => marks.has(kind));
}

/** Whether what is named was at least said of this patient and not denied: decisions and plans count. */
export function isAffirmed({ marks, statement }: Said): boolean {
  const denied: readonly ContextKind[] = ["negated", "family", "other-person", "copied-forward"];
  return statement.section !== "copied" && !denied.some((kind) => marks.has(kind));
}

/** The text of a statement. */
export function textOf(reading: Reading, { start, end }: Span): string {
  return reading.text.slice(start, end);
}
