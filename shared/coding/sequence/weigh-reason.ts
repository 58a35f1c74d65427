import type { NoteCode } from "../coded-note.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";
import { findReasons, type Reason } from "./find-reasons.ts";
import { injurySeverity } from "./injury-severity.ts";

/** A complaint that was left out, and the beginnings of the codes that explain it. */
export interface Explained {
  readonly spans: readonly Span[];
  readonly by: readonly string[];
}

/** How much speaks for a code being why the patient came, with the words of the note. */
export interface Weight {
  readonly weight: number;
  readonly cue: string;
}

/** What brings an injury about. */
const accident =
  /\b(?:fell|falls?|fallen|mvc|mva|accident|crash|collision|injur\w*|trauma|assault\w*|struck|hit|bit|bite|burn\w*|cut|slip\w*|trip\w*)\b/i;

/** "taken as directed for acne", "on warfarin for atrial fibrillation": why a drug is taken is not why the patient came. */
const indication =
  /\b(?:on|took|takes|taking|taken|started|given|rx'?d|prescribed|ordered|directed|prescription|antibiotics?|abx|pred\w*|steroids?|taper|course|\w+(?:cillin|mycin|cycline|pril|sartan|olol|statin|azole|pine|mab|ine|one|ate))\s+(?:\w+\s+){0,5}for\s+(?:(?:his|her|their|a|an|the|chronic|known)\s+)*$/i;

/** Words of a reason that say nothing of what it is. */
const empty = new Set(
  "pain ache visit today check recheck follow patient with without other unspecified acute chronic right left bilateral both upper lower week month year days weeks months years worse severe mild moderate history disease disorder type stable initial encounter part site".split(
    " ",
  ),
);

/**
 * What each code has of the reason for the visit: it is named there; or it explains a complaint that is named there; or it
 * shares a word with it, as a part of the body. Source: ICD-10-CM Guidelines FY2026 IV.G.
 */
export function weighReasons(reading: Reading, explained: readonly Explained[]): (code: NoteCode) => Weight {
  const reasons = findReasons(reading);
  const secondary = reading.statements.filter(({ heading }) => /^(?:secondary|other|additional)\b/.test(heading));
  return (code) => {
    const named = best(reasons.filter((reason) => code.spans.some((span) => within(span, reason))));
    if (named !== undefined) return { weight: 10 * named.weight + 5, cue: named.cue };
    const through = explained
      .filter(({ by }) => by.some((stem) => code.code.startsWith(stem)))
      .flatMap(({ spans }) => spans);
    const answers = best(reasons.filter((reason) => through.some((span) => within(span, reason))));
    if (answers !== undefined) return { weight: 10 * answers.weight + 3, cue: answers.cue };
    const hurt =
      injurySeverity(code.code) === undefined
        ? undefined
        : best(reasons.filter(({ start, end }) => accident.test(reading.text.slice(start, end))));
    if (hurt !== undefined) return { weight: 10 * hurt.weight + 2, cue: hurt.cue };
    const field = best(reasons.filter((reason) => isInField(code.code, reading.text.slice(reason.start, reason.end))));
    if (field !== undefined) return { weight: 10 * field.weight + 1, cue: field.cue };
    const own = wordsOf(`${code.title} ${around(reading, code)}`);
    const like = best(
      reasons.filter((reason) => {
        const words = wordsOf(reading.text.slice(reason.start, reason.end));
        return words.size > 0 && [...words].some((word) => own.has(word));
      }),
    );
    if (like !== undefined) return { weight: 10 * like.weight + 1, cue: like.cue };
    const isSecond = secondary.some((statement) => code.spans.some((span) => within(span, statement)));
    const isIndication =
      code.spans.length > 0 &&
      code.spans.every(({ start }) => indication.test(reading.text.slice(Math.max(0, start - 60), start)));
    return { weight: isSecond || isIndication ? -1 : 0, cue: "" };
  };
}

/** What visits are called by what they look after: "BP recheck", "sugars", "mood". */
const fields: readonly (readonly [words: RegExp, codes: RegExp])[] = [
  [/\b(?:bp|blood pressure)\b/i, /^(?:I1[0-6]|R030|O1[0-6])/],
  [/\b(?:dm|diabet\w*|sugars?|glucose|a1c)\b/i, /^(?:E0[89]|E1[0-3]|R73|O24)/],
  [/\b(?:cholesterol|lipids?)\b/i, /^E78/],
  [/\b(?:mood|psych|mental health)\b/i, /^F[34]/],
  [/\bthyroid\b/i, /^E0[0-7]/],
  [/\b(?:breathing|sob|dyspnea|short(?:ness)? of breath|wheez\w*)\b/i, /^(?:J|I50|I110|I13|I26)/],
  [/\b(?:pain (?:management|control|clinic|pump))\b/i, /^G89/],
  [/\bmemory\b/i, /^(?:F0[1-3]|G3[01]|R413)/],
  [/\b(?:wound|ulcer)\b/i, /^(?:L89|L97|E1[013]62|I83|I872|T81[34])/],
  [/\bwater ?works|urinat\w*|luts\b/i, /^(?:N4|N3|R3[0-9])/],
];

function isInField(code: string, text: string): boolean {
  return fields.some(([words, codes]) => codes.test(code) && words.test(text));
}

function best(reasons: readonly Reason[]): Reason | undefined {
  return reasons.toSorted((one, other) => other.weight - one.weight)[0];
}

function within({ start }: Span, stretch: Span): boolean {
  return start >= stretch.start && start < stretch.end;
}

/** The entry of the list in which a code is named. */
function around({ text, statements }: Reading, { spans }: NoteCode): string {
  return statements
    .filter((statement) => statement.section === "assessment" && spans.some((span) => within(span, statement)))
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !empty.has(word)).map((word) => word.slice(0, 6)),
  );
}
