import type { Span } from "../../../note/span.ts";
import { findSaid } from "../../said.ts";
import type { ServiceNote } from "../../service-note.ts";

/** When in a stay the visit was. */
export type Phase = "initial" | "subsequent" | "discharge" | "same-day";

/** A phase with where the text tells it. */
export interface ToldPhase {
  readonly phase: Phase;
  readonly at: Span;
}

interface PhaseRow {
  readonly phase: Phase;
  /** What a note of it calls itself. */
  readonly title?: RegExp;
  /** What is said in it. */
  readonly pattern: RegExp;
}

const rows: readonly PhaseRow[] = [
  {
    phase: "same-day",
    pattern:
      /\bsame[- ](?:day|date|calendar day) (?:admission|admit|hospital (?:admission|stay)|obs\w*)\b|\badmi(?:t|ted|ssion) and discharged?\b[^.;]{0,30}\b(?:same|today)\b|\badmi(?:t|tted|ssion)\b[^;]{0,120}\b(?:discharged?|d\/c'?d?)\b[^.;]{0,40}\b(?:same (?:day|date|calendar)|later today|this (?:evening|afternoon)|tonight)\b|\badmitted (?:and|this morning)\b[^.;]{0,60}\bdischarged (?:home )?(?:today|this)\b/gi,
  },
  {
    phase: "discharge",
    title:
      /^\W*(?:[\w-]+ ){0,3}discharged? (?:summary|day|note|visit|management|progress|exam|today)\b|^\W*death (?:summary|note)\b|\b(?:discharge day|day of discharge)\b/i,
    pattern:
      /\bdischarge day\b|\bday of discharge\b|\b(?:discharged?|d\/c'?d?|discharging|released)\b(?: (?:him|her|patient|pt))?(?: (?:to|with))?(?: (?:home|snf|rehab|hospice|nursing home|facility|daughter'?s home))?(?: (?:in (?:stable|good) condition|with \w+ \w+))? today\b(?! (?:if|pending))|\b(?:minutes?|min|time)\b[^.;]{0,40}\b(?:on|for|in|to) (?:the )?discharge\b|\bdischarge (?:time|planning and coordination|management|process)\b[^.;]{0,20}\d|\b(?:pronounced (?:dead|deceased)|death (?:pronouncement|summary))\b/gi,
  },
  {
    phase: "subsequent",
    title:
      /\b(?:progress note|follow[- ]?up|f\/u|subsequent|rounds|(?:hospital day|HD|ICU day) ?#?(?:[2-9]|[1-9]\d)\b|POD ?#?\d)/i,
    pattern:
      /\b(?:hospital day|HD|ICU day|day|LOS|obs day)\s?#?(?:[2-9]|[1-9]\d)\b(?! (?:of|course|post|after|ago))|\b(?:daily |inpatient |hospital |medicine |hospitalist |ICU |SNF )*progress note\b|\b(?:subsequent|follow[- ]?up) (?:hospital|inpatient|nursing|observation|ICU|consult\w*|NF|SNF)\b|\b(?:inpatient|hospital|consult\w*|ICU|SNF|nursing (?:home|facility)|NF|floor|bedside|observation) (?:follow[- ]?up|f\/u|rounds?|rounding)\b|\b(?:monthly|routine|regulatory|60-?day|30-?day|acute) (?:\w+ )?(?:visit|rounds?|review)\b|\b(?:no|any) overnight events\b|\bovernight[,:]|\bfollow[- ]?up (?:visit )?(?:at|in|on) (?:the )?(?:SNF|nursing|ward|floor|hospital)/gi,
  },
  {
    phase: "initial",
    title: /\b(?:H ?& ?P|history (?:and|&) physical|admission|admit note|initial|new admission)\b/i,
    pattern:
      /\bH ?& ?P\b|\bhistory (?:and|&) physical\b|\badmission (?:note|h ?& ?p|history|exam\w*|visit|orders?|today|eval\w*|assessment)\b|\b(?:initial|first|new|re-?) ?-?(?:hospital|inpatient|nursing|NF|SNF|observation|ICU|facility|admission|comprehensive|visit (?:of|to))\b|\badmit(?:s|ted|ting)?\b(?: (?:patient|pt|him|her))?(?: (?:today|tonight|now|overnight|this \w+|by me|last night))?(?: (?:to|under|for|via|through|from|as))\b|\bplace(?:d)? in obs\w*\b|\bnew(?:ly)? admi\w+\b|\bhospital day\s?#?1\b|\bHD ?#?1\b|\badmission\b(?=[^.]{0,30}\b(?:SNF|nursing))|\bfirst seen\b/gi,
  },
];

/** A note says what it is within so many characters. */
const titleLength = 100;

/** When in the stay a note was written: its title counts first, then what stands first in the table; undefined where nothing tells. */
export function readPhase(note: ServiceNote): ToldPhase | undefined {
  const [sameDay, ...others] = rows;
  return (
    (sameDay === undefined ? undefined : inStatements(note, sameDay)) ??
    others.map((row) => inTitle(note, row)).find((told) => told !== undefined) ??
    rows.map((row) => inStatements(note, row)).find((told) => told !== undefined)
  );
}

function inTitle({ reading }: ServiceNote, { phase, title }: PhaseRow): ToldPhase | undefined {
  const match = title?.exec(reading.text.slice(0, titleLength));
  return match === undefined || match === null
    ? undefined
    : { phase, at: { start: match.index, end: match.index + match[0].length } };
}

function inStatements({ reading }: ServiceNote, { phase, pattern }: PhaseRow): ToldPhase | undefined {
  const said = findSaid(reading, pattern).find(
    ({ marks, statement }) =>
      statement.section !== "copied" &&
      statement.section !== "past-history" &&
      !marks.has("negated") &&
      !(phase === "discharge" && (marks.has("planned") || marks.has("hypothetical"))),
  );
  return said === undefined ? undefined : { phase, at: { start: said.start, end: said.end } };
}

const stay =
  /\b(?<hours>\d{1,2}(?:\.\d)?)[- ]?(?:hours?|hrs?|h)\b(?=[^.;]{0,40}\b(?:stay|obs\w*|in (?:the )?hospital|total|later|after))|\b(?:stay(?:ed)?|obs\w*|after|total|lasting)\b[^.;\d]{0,30}(?<later>\d{1,2}(?:\.\d)?)[- ]?(?:hours?|hrs?|h)\b/i;
const clocks =
  /\badmi\w+\b[^.;]{0,40}?\b(?<h1>\d{1,2}):?(?<m1>\d{2})\b[^;]{0,160}?\bdischarged?\b[^.;]{0,40}?\b(?<h2>\d{1,2}):?(?<m2>\d{2})\b/i;

/** Hours of a stay of one day; undefined where the text does not tell. "Admitted 07:10 ... discharged 18:00" -> 10.8. */
export function readStayHours(text: string): number | undefined {
  const ends = clocks.exec(text)?.groups;
  if (ends !== undefined) {
    const minutes = (Number(ends.h2) - Number(ends.h1)) * 60 + Number(ends.m2) - Number(ends.m1);
    if (minutes > 0) return minutes / 60;
  }
  const told = stay.exec(text)?.groups;
  const hours = told?.hours ?? told?.later;
  return hours === undefined ? undefined : Number(hours);
}
