import { findPhrases } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";

/** A stretch of the note that says why the patient came. */
export interface Reason extends Span {
  /** 3 where the note calls it the main one, 2 where it is why the patient came, 1 where it is followed up. */
  readonly weight: number;
  /** The words that say so, for a reader. */
  readonly cue: string;
}

const main = [
  "main issue",
  "main issue today",
  "main concern",
  "main concern today",
  "main complaint",
  "main complaint is",
  "main issue is",
  "main concern is",
  "biggest problem",
  "wants treated",
  "wants help with",
  "main problem",
  "main reason",
  "mainly for",
  "today mainly for",
  "here mainly for",
  "here today mainly for",
  "primarily for",
  "primary concern",
  "primary reason",
  "chief concern",
  "chief reason",
  "chiefly for",
  "most concerned about",
  "most bothered by",
  "biggest concern",
];
const came = [
  "here for",
  "here today for",
  "here with",
  "here today with",
  "here because of",
  "here due to",
  "here because",
  "is here for",
  "is here with",
  "came because of",
  "came because",
  "comes because of",
  "comes today for",
  "comes today with",
  "came today for",
  "came today with",
  "sent in for",
  "sent for",
  "sent by pcp for",
  "sent from clinic for",
  "brought in for",
  "brought in with",
  "brought for",
  "presenting today with",
  "presenting today for",
  "presenting complaint",
  "admitted because of",
  "admitted due to",
  "admitted from ed with",
  "admitted from ed for",
  "hospitalized for",
  "hospitalized with",
  "consult re",
  "consult regarding",
  "consultation for",
  "asked to see for",
  "walk in for",
  "walk in with",
  "urgent visit for",
  "sick visit for",
  "acute visit for",
  "in for",
  "in today for",
  "in today with",
  "presents for",
  "presents today for",
  "presents with",
  "presents today with",
  "presented with",
  "presented for",
  "presenting with",
  "presenting for",
  "seen for",
  "seen today for",
  "seen with",
  "visit for",
  "visit today for",
  "comes in for",
  "comes in with",
  "came in for",
  "came in with",
  "came for",
  "referred for",
  "referred for evaluation of",
  "consulted for",
  "consult for",
  "admitted for",
  "admitted with",
  "evaluation of",
  "evaluated for",
  "complains of",
  "complaining of",
  "c/o",
  "reason for visit",
  "chief complaint",
  "cc",
  "new problem",
  "new complaint",
];
const followed = [
  "follow up of",
  "follow up for",
  "follow up on",
  "follow up",
  "f/u of",
  "f/u for",
  "f/u on",
  "f/u",
  "recheck of",
  "recheck",
  "return visit for",
];
const ways = [
  ...main.map((words) => ({ words, weight: 3 })),
  ...came.map((words) => ({ words, weight: 2 })),
  ...followed.map((words) => ({ words, weight: 1 })),
];
const cues = phraseTree(ways.map((way) => [way.words, way] as const));
/** Where a reason ends within its sentence: what stands beside it is not why the patient came. */
const ends = phraseTree(
  [
    "also has",
    "also have",
    "also",
    "with a history of",
    "with history of",
    "with pmh",
    "with hx of",
    "who has",
    "history of",
    "pmh",
    "hx of",
    "developed",
    "complicated by",
    "then developed",
    "course complicated by",
    "in addition",
    "incidentally",
    "incidental",
    "background of",
    "on background of",
    "known",
    "on",
    "denies",
    "no",
    "stable",
  ].map((words) => [words, true] as const),
);
const told = new Set(["open", "complaint", "present-illness", "assessment"]);

/** Why the patient came, as the note says it, in its order. */
export function findReasons({ statements }: Reading): readonly Reason[] {
  return statements.flatMap((statement): readonly Reason[] => {
    if (statement.section === "complaint") return [{ ...bounds(statement), weight: 2, cue: statement.heading }];
    if (/^(?:principal|primary)\b/.test(statement.heading))
      return [{ ...bounds(statement), weight: 4, cue: statement.heading }];
    return told.has(statement.section) ? inStatement(statement) : [];
  });
}

function bounds({ start, end }: ReadStatement): Span {
  return { start, end };
}

function inStatement(statement: ReadStatement): readonly Reason[] {
  const { tokens } = statement;
  const stops = new Set(findPhrases(ends, tokens).map(({ first }) => first));
  return findPhrases(cues, tokens).flatMap(({ first, last, value }): readonly Reason[] => {
    // "Also c/o" is beside the reason.
    if (tokens[first - 1]?.word === "also") return [];
    let end = last + 1;
    while (end < tokens.length && !(end > last + 1 && stops.has(end)) && tokens[end]?.word !== ";") end += 1;
    const from = tokens[last + 1];
    const to = tokens[end - 1];
    const after =
      from === undefined || to === undefined || end === last + 1
        ? []
        : [{ start: from.start, end: to.end, weight: value.weight, cue: value.words }];
    // "Depression follow up", "headaches main complaint": what is meant stands before.
    const isBehind = value.weight === 1 || (value.weight === 3 && tokens[first - 1]?.isMark === false);
    const lead = isBehind && first > 0 && first <= 4 ? tokens[0] : undefined;
    const before = tokens[first - 1];
    if (lead === undefined || before === undefined) return after;
    return [...after, { start: lead.start, end: before.end, weight: value.weight, cue: value.words }];
  });
}
