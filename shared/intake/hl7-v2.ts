import type { PracticeProfile } from "../claim/practice-profile.ts";
import { type FileMessage, fileMessages } from "./hl7/file-messages.ts";
import { readRegistration } from "./hl7/registration.ts";
import { reasonSegment, writeRejectedMessages } from "./hl7/rejected-messages.ts";
import { fieldNamed, type NumberedMessage, readerOf, readVisit } from "./hl7/visit.ts";
import { createVisitWindow, type OpenVisit } from "./hl7/visit-window.ts";
import type { IntakeFormat } from "./intake-format.ts";
import type { IntakeItem, RowFinding, SourceRow } from "./intake-item.ts";
import { createSeenNames } from "./seen-names.ts";

const name = "hl7-v2";
const visitField = "PV1-19";

/** What registers a patient or changes what is registered. Source: HL7 table 0003. */
const registrations = new Set(["A01", "A03", "A04", "A05", "A08", "A18", "A28", "A31", "A34", "A40", "P01", "P05"]);
const merges = new Set(["A18", "A34", "A40"]);

/**
 * Messages of HL7 version 2: charges (DFT) make encounters, all messages of one visit together; patient messages (ADT, BAR)
 * register patients and their coverages. A row is a message.
 */
export const hl7v2: IntakeFormat = {
  name,
  extension: "hl7",
  contentType: "application/hl7-v2",
  detects: ({ text }) => /^\s*(MSH|FHS|BHS)[^A-Za-z0-9]/.test(text),
  async *read(source, profile) {
    yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
    const seen = createSeenNames();
    const window = createVisitWindow();
    const visitItem = (visit: OpenVisit) => closeVisit(visit, profile, seen.add(visit.encounterId));
    for await (const found of fileMessages(source)) {
      if (found.kind !== "message") {
        yield notAMessage(found);
        continue;
      }
      const taken = takeMessage(found, profile);
      if (!("encounterId" in taken)) yield taken;
      else for (const visit of window.add(taken.encounterId, found)) yield visitItem(visit);
    }
    for (const visit of window.rest()) yield visitItem(visit);
  },
  rejections: writeRejectedMessages,
};

/** What a message is; for charges, the visit that they are of. */
function takeMessage(
  numbered: NumberedMessage,
  profile: PracticeProfile,
): IntakeItem | { readonly encounterId: string } {
  const { row } = numbered;
  const rows = [rowOf(numbered)];
  const reader = readerOf(numbered);
  const [type, event] = typeOf(numbered);
  const reject = (...findings: readonly RowFinding[]): IntakeItem => ({ kind: "rejected", rows, findings });
  if (type === "DFT") {
    if (reader.charges().length === 0) return { kind: "noted", rows, findings: [withoutCharges(row)] };
    const field = profile.hl7?.encounterId ?? visitField;
    const encounterId = fieldNamed(reader, field);
    return encounterId === "" ? reject(withoutVisit(row, field)) : { encounterId };
  }
  if (type !== "ADT" && type !== "BAR") return reject(notRead(row));
  if (!registrations.has(event)) return { kind: "noted", rows, findings: [nothingToTake(row)] };
  const reading = readRegistration(reader, profile);
  if (reading.kind === "faults") return reject(...reading.findings);
  const { mergedFrom, ...update } = reading.update;
  if (!merges.has(event)) return { kind: "registration", rows, update };
  if (mergedFrom === undefined || mergedFrom === update.details.patientNumber) return reject(mergesNothing(row));
  return { kind: "registration", rows, update: reading.update };
}

/** Message type and event: ["ADT", "A08"]. */
function typeOf({ message }: NumberedMessage): readonly [string, string] {
  const [header] = message.segments;
  const [type = "", event = ""] = (header?.fields[8] ?? "").split(message.separators.component);
  const stated = event === "" ? message.segments.find(({ id }) => id === "EVN")?.fields[0] : event;
  return [type.toUpperCase(), (stated ?? "").toUpperCase()];
}

function closeVisit({ encounterId, messages }: OpenVisit, profile: PracticeProfile, isNew: boolean): IntakeItem {
  const rows = messages.map(rowOf);
  const row = rows[0]?.row ?? 0;
  if (!isNew) return { kind: "rejected", rows, findings: [comesAgain(row)] };
  const reading = readVisit(encounterId, messages, profile);
  switch (reading.kind) {
    case "encounter":
      return { kind: "encounter", encounter: reading.encounter, rows };
    case "nothing-left":
      return { kind: "noted", rows, findings: [allTakenBack(row)] };
    case "faults":
      return { kind: "rejected", rows, findings: reading.findings };
  }
}

/** The reasons that a rejection file adds go away. */
function rowOf({ row, message }: NumberedMessage): SourceRow {
  const kept = message.segments.some(({ id }) => id === reasonSegment)
    ? message.text
        .split("\r")
        .filter((line) => !line.startsWith(reasonSegment))
        .join("\r")
    : message.text;
  return { row, text: kept };
}

function notAMessage(found: Exclude<FileMessage, { kind: "message" }>): IntakeItem {
  const { row } = found;
  if (found.kind === "miscount") {
    const finding = {
      row,
      column: found.segment,
      code: "batch-count",
      message: "says another number of messages than the batch has",
      remedy: "check that nothing was lost on the way; the messages that came were taken",
    };
    return { kind: "noted", rows: [], findings: [finding] };
  }
  const words =
    found.fault === "message-too-long"
      ? {
          message: "the message is longer than one can be",
          remedy: "begin each message with MSH; only its beginning is shown here",
        }
      : {
          message: "the text is no HL7 message",
          remedy: "begin it with MSH and its separators, each segment on a line of its own",
        };
  return { kind: "rejected", rows: [{ row, text: found.text }], findings: [{ row, code: found.fault, ...words }] };
}

function withoutCharges(row: number): RowFinding {
  return {
    row,
    column: "FT1",
    code: "no-charges",
    message: "the message has no charge, only payments or adjustments of the practice's own books",
    remedy: "nothing to do, unless a charge is missing",
  };
}

function withoutVisit(row: number, field: string): RowFinding {
  return {
    row,
    column: field,
    code: "missing",
    message: "is empty: it tells which visit the charges are of",
    remedy: 'fill it in, or name another field in practice.json, as "hl7": {"encounterId": "PID-18"}',
  };
}

function notRead(row: number): RowFinding {
  return {
    row,
    column: "MSH-9",
    code: "message-not-read",
    message: "is of a kind that says nothing of charges or patients",
    remedy: "send DFT, ADT and BAR messages",
  };
}

function nothingToTake(row: number): RowFinding {
  return {
    row,
    column: "MSH-9",
    code: "event-not-needed",
    message: "the event changes nothing that is registered here",
    remedy: "nothing to do",
  };
}

function mergesNothing(row: number): RowFinding {
  return {
    row,
    column: "MRG-1",
    code: "missing",
    message: "does not say which other patient this one was",
    remedy: "name the number that is given up in MRG-1, and the one that is kept in PID-3",
  };
}

function comesAgain(row: number): RowFinding {
  return {
    row,
    code: "encounter-again",
    message: "messages of this visit stand earlier in the file, far from these, or are too many",
    remedy: "put all messages of the visit together and drop all of them again",
  };
}

function allTakenBack(row: number): RowFinding {
  return {
    row,
    code: "all-taken-back",
    message: "everything that was charged for the visit is taken back in the same file",
    remedy: "nothing to do; a claim that was sent before must be voided",
  };
}
