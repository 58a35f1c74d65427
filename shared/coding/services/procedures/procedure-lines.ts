import { findSaid, isDone, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { digitModifier } from "./digit.ts";
import { procedureTable } from "./procedure-table.ts";
import { sideBeside } from "./side.ts";

const patterns = procedureTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, "gi"),
}));
/** Words that put a procedure on another day, whatever the cues say. */
const otherDay =
  /\b(?:post-?op(?:erative)?|status post|s\/p|after (?:my|the|his|her)|weeks? after|days? after|last (?:week|month|year|visit)|previous\w*|prior|schedul\w+|referr?\w* for|consider\w*|discuss\w*|declin\w+|refus\w+|next visit|will (?:need|have|do|get)|elsewhere|healed)\b|\b(?:repair(?:ed)?|done|performed|placed|drained|removed)\b[^.;]{0,30}\b(?:ago|childhood)\b/i;

/** Drainage of the skin is not that of an organ, which has codes of its own. */
const skinOnly = new Set(["10060", "10061", "10140"]);
const deep =
  /\b(?:breast|dental|gum|tooth|liver|hepatic|renal|psoas|spinal|epidural|intra-?abdominal|pelvic|tubo-?ovarian|retropharyngeal|lung|brain|appendiceal)\b/i;

/** Whether a procedure was done on this day. */
export function wasPerformed(note: ServiceNote, said: Said): boolean {
  if (!isDone(said) || said.statement.section === "past-history" || said.marks.has("uncertain")) return false;
  const words = textOf(note.reading, said.statement);
  return !otherDay.test(
    words.replace(
      /\bdecided last visit\b|\bdecision [^.;]{0,120} last (?:visit|month)\b|\bscheduled (?!for\b|in\b|next\b)(?=[\w -]{0,30}(?:injection|procedure))/gi,
      "",
    ),
  );
}

/** Procedures of the table -> their lines, each once unless on both sides. */
export function readProcedures(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  const taken: Said[] = [];
  for (const { row, pattern } of patterns) {
    for (const said of findSaid(note.reading, pattern)) {
      if (taken.some((other) => other.start < said.end && said.start < other.end)) continue;
      taken.push(said);
      if (!wasPerformed(note, said) || drafts.some(({ code }) => code === row.code)) continue;
      if (skinOnly.has(row.code) && deep.test(textOf(note.reading, said.statement))) continue;
      const side = row.isSided === true ? sideBeside(note.reading, said) : undefined;
      const digit = row.hasDigit === true ? digitModifier(digitWords(note, said), side) : undefined;
      drafts.push(
        draftOf({
          code: row.code,
          role: "procedure",
          modifiers: digit === undefined ? [] : [digit],
          side: digit === undefined ? side : undefined,
          spans: [said],
          rule: "procedures/table",
          source: "CPT, as numbers",
          reason: "The procedure was done.",
          confidence: 0.92,
          doubts: [
            ...(row.isSided === true && side === undefined ? ["The text does not say on which side."] : []),
            ...(row.doubt === undefined ? [] : [row.doubt]),
          ],
          suggestions: row.suggestions ?? [],
        }),
      );
    }
  }
  return { drafts, notBilled: [] };
}

/** The statement of a procedure and the one before it, which often names the toe. */
function digitWords({ reading }: ServiceNote, said: Said): string {
  const before = reading.statements[said.statement.index - 1];
  return `${before === undefined ? "" : textOf(reading, before)} ${textOf(reading, said.statement)}`;
}
