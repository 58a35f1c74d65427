import type { PracticeProfile } from "../claim/practice-profile.ts";
import { gatherVisits } from "./gather-visits.ts";
import { type FileMessage, fileMessages } from "./hl7/file-messages.ts";
import {
  allTakenBack,
  comesAgain,
  mergesNothing,
  nothingToTake,
  notRead,
  withoutCharges,
  withoutVisit,
} from "./hl7/findings.ts";
import { gatherVisit, partOf, type VisitPart } from "./hl7/gather-visit.ts";
import { fieldNamed, type NumberedMessage, readerOf } from "./hl7/message-reader.ts";
import { readRegistration } from "./hl7/registration.ts";
import { rowOf, writeRejectedMessages } from "./hl7/rejected-messages.ts";
import { readVisit } from "./hl7/visit.ts";
import { createVisitWindow, type OpenVisit } from "./hl7/visit-window.ts";
import type { IntakeFormat } from "./intake-format.ts";
import type { IntakeItem, RowFinding } from "./intake-item.ts";
import { emptyMemory, type IntakeMemory } from "./intake-memory.ts";
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
  async *read(source, profile, memory = emptyMemory) {
    yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
    const close = profile.hl7?.sends === "visits" ? wholeVisits(profile) : visitsInPieces(profile, memory);
    const window = createVisitWindow();
    for await (const found of fileMessages(source)) {
      if (found.kind !== "message") {
        yield notAMessage(found);
        continue;
      }
      const taken = takeMessage(found, profile);
      if ("encounterId" in taken) yield* close(window.add(taken.encounterId, found), false);
      else yield taken;
    }
    yield* close(window.rest(), true);
  },
  rejections: writeRejectedMessages,
};

/** Reads visits whose messages of this file are all there. @param isLast nothing more comes */
type CloseVisits = (visits: readonly OpenVisit[], isLast: boolean) => AsyncGenerator<IntakeItem>;

/** A file says the whole of a visit. */
function wholeVisits(profile: PracticeProfile): CloseVisits {
  const seen = createSeenNames();
  return async function* (visits) {
    for (const visit of visits) yield closeVisit(visit, profile, seen.add(visit.encounterId));
  };
}

/** How many visits are put to what is known of them at a time. */
const atOnce = 50;

/** Other files say more of a visit. */
function visitsInPieces(profile: PracticeProfile, { visits: shelf }: IntakeMemory): CloseVisits {
  let waiting: VisitPart[] = [];
  return async function* (visits, isLast) {
    waiting.push(...visits.map(partOf));
    while (waiting.length >= atOnce || (isLast && waiting.length > 0)) {
      const parts = waiting.slice(0, atOnce);
      waiting = waiting.slice(atOnce);
      const gathered = await gatherVisits(shelf, parts, async (part, known, version) =>
        gatherVisit(part, known, version, profile),
      );
      for (const { result } of gathered) yield* result;
    }
  };
}

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
    if (reader.charges("FT1-2").length === 0) return { kind: "noted", rows, findings: [withoutCharges(row)] };
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
  const reading = readVisit(encounterId, messages, profile, true);
  switch (reading.kind) {
    case "encounter":
      return { kind: "encounter", encounter: reading.encounter, rows };
    case "nothing-left":
      return { kind: "noted", rows, findings: [allTakenBack(row)] };
    case "faults":
      return { kind: "rejected", rows, findings: reading.findings };
  }
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
  return {
    kind: "rejected",
    rows: [{ row, text: found.text }],
    findings: [{ row, code: found.fault, ...brokenWords[found.fault] }],
  };
}

type BrokenMessage = Extract<FileMessage, { kind: "broken" }>;

const brokenWords: Readonly<Record<BrokenMessage["fault"], Pick<RowFinding, "message" | "remedy">>> = {
  "message-too-long": {
    message: "the message is longer than one can be",
    remedy: "begin each message with MSH; only its beginning is shown here",
  },
  "not-a-message": {
    message: "the text is no HL7 message",
    remedy: "begin it with MSH and its separators, each segment on a line of its own",
  },
  "unreadable-characters": {
    message: "the message holds characters that are not text (NUL)",
    remedy: "remove them; export the file again if it was damaged on its way",
  },
};
