import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { VisitPiece } from "../../claim/visit-state.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { unknownTime } from "../check-patient.ts";
import type { Gathered } from "../gather-visits.ts";
import type { IntakeItem, RowFinding } from "../intake-item.ts";
import { allTakenBack, allTakenBackBefore, chargeCorrected, creditWaits, tooMuchSaid } from "./findings.ts";
import { parseMessage } from "./message.ts";
import { type NumberedMessage, readerOf } from "./message-reader.ts";
import { rowOf } from "./rejected-messages.ts";
import { instantOf } from "./values.ts";
import { readVisit } from "./visit.ts";
import type { OpenVisit } from "./visit-window.ts";

/** What is kept of one visit, in characters; a charge message has about a thousand. */
const mostCharacters = 400_000;

/** The messages of a file that are of one visit. */
export interface VisitPart {
  readonly visit: string;
  readonly open: OpenVisit;
}

export function partOf(open: OpenVisit): VisitPart {
  return { visit: `hl7#${open.encounterId}`, open };
}

/**
 * Reads a visit from the messages of this file and those that earlier files had of it. Messages that make the visit one that cannot be
 * used come back and are not kept.
 */
export function gatherVisit(
  { open }: VisitPart,
  known: readonly VisitPiece[],
  version: number,
  profile: PracticeProfile,
): Gathered<readonly IntakeItem[]> {
  const { encounterId, messages } = open;
  const rows = messages.map(rowOf);
  const row = rows[0]?.row ?? 0;
  const here = (findings: readonly RowFinding[]) =>
    findings.map((finding) => (finding.row === 0 ? { ...finding, row } : finding));
  const reject = (findings: readonly RowFinding[]): Gathered<readonly IntakeItem[]> => ({
    pieces: undefined,
    result: [{ kind: "rejected", rows, findings: here(findings) }],
  });

  const names = new Set(known.map(({ name }) => name));
  const fresh: VisitPiece[] = [];
  for (const { text } of rows) {
    const name = identifierFrom(16, "hl7", text);
    if (!names.has(name)) fresh.push({ name, text });
    names.add(name);
  }
  const pieces = [...known, ...fresh];
  if (fresh.length > 0 && pieces.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters)
    return reject([tooMuchSaid(row)]);

  const rowOfText = new Map(rows.map((each) => [each.text, each.row]));
  const all = pieces.flatMap(({ text }): NumberedMessage[] => {
    const message = parseMessage(text);
    return message === undefined ? [] : [{ row: rowOfText.get(text) ?? 0, message }];
  });
  const reading = readVisit(encounterId, inOrderSaid(all), profile, false);
  if (reading.kind === "faults") return reject(reading.findings);
  const kept = fresh.length > 0 ? pieces : undefined;
  const gathered = kept === undefined ? version : version + 1;
  const ofThisFile = (findings: readonly RowFinding[]) => findings.filter((finding) => finding.row > 0);
  const notes = ofThisFile([
    ...reading.strays.map(creditWaits),
    ...(reading.kind === "encounter" ? reading.corrections.map(chargeCorrected) : []),
  ]);
  const told: readonly IntakeItem[] = notes.length === 0 ? [] : [{ kind: "noted", rows: [], findings: notes }];
  if (reading.kind === "encounter") {
    return { pieces: kept, result: [...told, { kind: "encounter", encounter: reading.encounter, gathered, rows }] };
  }
  const { takenBack } = reading;
  // Where nothing was said before, no claim was made of it and none can be on its way.
  if (takenBack === undefined || gathered === 1) {
    const findings = takenBack === undefined ? notes : [...notes, allTakenBack(row)];
    return { pieces: kept, result: [{ kind: "noted", rows, findings }] };
  }
  const withdrawn: IntakeItem = {
    kind: "withdrawn",
    encounter: takenBack,
    gathered,
    rows,
    findings: [allTakenBackBefore(row)],
  };
  return { pieces: kept, result: [...told, withdrawn] };
}

/** By the time that each message gives, then by its number; what says neither, in the order of its arrival. */
function inOrderSaid(messages: readonly NumberedMessage[]): readonly NumberedMessage[] {
  return messages
    .map((numbered) => {
      const header = readerOf(numbered).first("MSH");
      const event = readerOf(numbered).first("EVN");
      const at = instantOf(header?.text(7) || event?.text(2) || "") ?? unknownTime;
      return { numbered, at, control: header?.text(10) ?? "" };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : byNumber.compare(a.control, b.control)))
    .map(({ numbered }) => numbered);
}

/** C9 before C10. */
const byNumber = new Intl.Collator("en", { numeric: true });
