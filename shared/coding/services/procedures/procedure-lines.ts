import { isDenied, wasDone } from "../performed.ts";
import { readNumber } from "../read-number.ts";
import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type ServiceDraft, type Side } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { digitModifier, namesDigit } from "./digit.ts";
import type { ProcedureRow } from "./procedure-row.ts";
import { procedureTable } from "./procedure-table.ts";
import { sideBeside, sideIn } from "./side.ts";

const patterns = procedureTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, "gi"),
  also: (row.also ?? []).map((each) => new RegExp(String.raw`(?<![\w-])(?:${each})`, "gi")),
  without: row.without === undefined ? undefined : new RegExp(String.raw`(?<![\w-])(?:${row.without})`, "i"),
}));

/** Drainage of the skin is not that of an organ, which has codes of its own. */
const skinOnly = new Set(["10060", "10061", "10140"]);
const deep =
  /\b(?:breast|dental|gum|tooth|liver|hepatic|renal|psoas|spinal|epidural|intra-?abdominal|pelvic|tubo-?ovarian|retropharyngeal|lung|brain|appendiceal)\b/i;
/** "A nodule found on carotid ultrasound": a picture of another day. */
const foundOn = /\b(?:found|seen|noted|discovered|incidental\w*) (?:on|by) (?:an? |the |\w+ )?$/i;
/** Words of the report of an operation. */
const isReport =
  /^\W*(?:\w+ ){0,3}(?:operative|op|operation|procedure) (?:report|note|record)\b|\b(?:pre-?op(?:erative)?|post-?op(?:erative)?) (?:diagnos[ie]s|dx)\b|\b(?:procedures?|operations?)(?: performed)?:|\bsurgeon:|\b(?:general|spinal|regional) anesthesia\b|\btaken to the (?:OR|operating)\b|\b(?:incision|trocars?|tourniquet) (?:was|were)\b|\bI (?:performed|assisted|did)\b/i;
/** The sentences before and after that may tell more of the same procedure. */
const around = { before: 2, after: 5 };

/** Whether a procedure was done on this day. */
export function wasPerformed(note: ServiceNote, said: Said): boolean {
  return wasDone(note.reading, said);
}

/** Procedures of the table -> their lines, each once unless on both sides. */
export function readProcedures(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  const taken: Said[] = [];
  const families = new Set<string>();
  for (const { row, pattern, also, without } of patterns) {
    if (row.payer !== undefined && row.payer !== note.payer) continue;
    if (row.isOperation === true && !isReport.test(note.reading.text)) continue;
    if (!pattern.test(note.reading.text)) continue;
    pattern.lastIndex = 0;
    for (const said of findSaid(note.reading, pattern)) {
      if (taken.some((other) => other.start < said.end && said.start < other.end)) continue;
      if (!also.every((each) => isToldAround(note, said, each))) continue;
      if (without?.test(ownWords(note, said)) === true) continue;
      taken.push(said);
      const isKnown =
        row.family === undefined ? drafts.some(({ code }) => code === row.code) : families.has(row.family);
      if (isKnown || !wasPerformed(note, said)) continue;
      if (
        row.role === "imaging" &&
        foundOn.test(note.reading.text.slice(Math.max(said.statement.start, said.start - 60), said.start))
      )
        continue;
      if (skinOnly.has(row.code) && deep.test(textOf(note.reading, said.statement))) continue;
      if (row.family !== undefined) families.add(row.family);
      drafts.push(lineOf(note, row, said));
    }
  }
  return { drafts, notBilled: [] };
}

function lineOf(note: ServiceNote, row: ProcedureRow, said: Said): ServiceDraft {
  const side = row.isSided === true ? sideBeside(note.reading, said) : undefined;
  const digit = row.hasDigit === true ? digitOf(note, said, side) : undefined;
  const told = row.units === undefined ? undefined : readNumber(said.groups.count ?? said.groups.before ?? "");
  return draftOf({
    code: row.code,
    role: row.role ?? "procedure",
    units: told ?? 1,
    modifiers: digit === undefined ? [] : [digit],
    side: digit === undefined ? side : undefined,
    spans: [said],
    rule: "procedures/table",
    source: "CPT, as numbers",
    reason: told === undefined ? "The procedure was done." : `It was done ${told} times.`,
    confidence: 0.92,
    doubts: [
      ...(row.isSided === true && side === undefined ? ["The text does not say on which side."] : []),
      ...(row.units !== undefined && told === undefined ? ["The text does not say how many."] : []),
      ...(row.doubt === undefined ? [] : [row.doubt]),
    ],
    suggestions: row.suggestions ?? [],
  });
}

/** Whether a pattern is told of what was done, in the sentence of a procedure or in those around it. */
function isToldAround({ reading }: ServiceNote, { statement }: Said, pattern: RegExp): boolean {
  return findSaid(reading, pattern).some(
    (said) =>
      said.statement.index >= statement.index - around.before &&
      said.statement.index <= statement.index + around.after &&
      (said.statement === statement || wasDone(reading, said)) &&
      !isDenied(said, reading),
  );
}

/** The sentence of a procedure and the one after it. */
function ownWords({ reading }: ServiceNote, { statement }: Said): string {
  const next = reading.statements[statement.index + 1];
  return `${textOf(reading, statement)} ${next === undefined ? "" : textOf(reading, next)}`;
}

/** The finger or toe of a procedure: told in its sentence, else in the nearest before it. */
function digitOf({ reading }: ServiceNote, said: Said, side: Side | undefined): string | undefined {
  const { index } = said.statement;
  for (const at of [index, index - 1, index - 2, index - 3, index - 4]) {
    const statement = reading.statements[at];
    const words = statement === undefined ? "" : textOf(reading, statement);
    if (!namesDigit(words)) continue;
    return digitModifier(words, sideIn(words) ?? side);
  }
  return undefined;
}
