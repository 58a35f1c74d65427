import { rejectionKey, type Tenant, tenantOfEncounterKey } from "../../shared/contracts/object-keys.ts";
import { overrideFaults } from "../../shared/edits/packs/override-faults.ts";
import { formatNamed } from "../../shared/intake/catalog.ts";
import { fhirR4 } from "../../shared/intake/fhir-r4.ts";
import { hl7v2 } from "../../shared/intake/hl7-v2.ts";
import type { RejectionWriter } from "../../shared/intake/intake-format.ts";
import type { IntakeItem, OpenedItem, RejectedItem, RowFinding } from "../../shared/intake/intake-item.ts";
import { readEncounters } from "../../shared/intake/read-encounters.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { PartyStore } from "../../shared/ports/party-store.ts";
import type { PracticeRegistry } from "../../shared/ports/practice-registry.ts";
import type { VisitStore } from "../../shared/ports/visit-store.ts";
import { loadPractice } from "../../shared/stage/load-practice.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";
import { answerSender } from "./answer-sender.ts";
import { createSaidNames, keepWaiting, readableNow } from "./fhir-shelf.ts";
import { fileName } from "./file-name.ts";
import { keepNote } from "./keep-note.ts";
import { practiceMemory } from "./practice-memory.ts";
import type { RegistrationOutcome } from "./register-encounters.ts";
import { createPartyRecorder, type PartyRecorder } from "./register-parties.ts";
import { registerPatient } from "./register-patients.ts";
import { type PatientPorts, registerVisits, releaseWaiting } from "./register-visits.ts";
import { reportWords } from "./report-words.ts";
import { startingWith } from "./starting-with.ts";
import { createTally, type IntakeCounts, type IntakeReport, type IntakeTally } from "./tally.ts";

export interface IntakePorts extends PatientPorts {
  readonly documents: DocumentStore;
  readonly visits: VisitStore;
  readonly registry: PracticeRegistry;
  readonly parties: PartyStore;
}

/** What became of an object, for the log: ids and counts. */
export type IntakeSummary =
  /** The key is not that of an encounter file. */
  | { readonly kind: "ignored" }
  /** It was deleted before it was read. */
  | { readonly kind: "missing"; readonly intakeId: string }
  | (IntakeCounts &
      Tenant & {
        readonly kind: "read";
        readonly intakeId: string;
        readonly format: string | null;
        readonly refused: boolean;
      });

type VisitItem = Extract<IntakeItem, { kind: "encounter" | "withdrawn" }>;

/** Encounters that are registered together; fewer when their rows are long, so that little is held. */
const maxEncounters = 100;
const maxCharacters = 2_000_000;

/**
 * Takes one new object of the inbound bucket: its encounters become claims, the rows that cannot be used come back in
 * the reports bucket, and a report says what became of all. The tenant is that of the key. The file is read as a
 * stream, and the whole can be done again at any time: the claims, and the keys it writes, are the same.
 */
export function intakeEncounters(
  ports: IntakePorts,
): (object: { readonly key: string; readonly size?: number | undefined }) => Promise<IntakeSummary> {
  return async ({ key }) => {
    const said = createSaidNames();
    const summary = await intakeFile(ports, key, said);
    if (summary.kind === "read" && summary.format === fhirR4.name) {
      for (const waiting of await readableNow(ports.documents, summary, summary.intakeId, said)) {
        await intakeFile(ports, waiting);
      }
    }
    return summary;
  };
}

async function intakeFile(ports: IntakePorts, key: string, said = createSaidNames()): Promise<IntakeSummary> {
  const tenant = tenantOfEncounterKey(key);
  if (tenant === undefined || key.endsWith("/")) return { kind: "ignored" };
  const intakeId = identifierFrom(16, "intake", key);
  const source = await ports.documents.read("inbound", key);
  if (source === undefined) return { kind: "missing", intakeId };

  const tally = createTally();
  const reading = await loadPractice(ports, tenant);
  let file: FileReading = { format: null, refused: true, ignoredColumns: [], rejections: null, waitsFor: [] };
  if (reading.kind === "broken") {
    tally.find(reading.problems.map(brokenProfile));
  } else {
    await ports.registry.add(tenant);
    tally.find(overrideFaults(reading.profile.edits).map(unheededOverride));
    const items = readEncounters(source, reading.profile, practiceMemory(ports, tenant, said));
    const parties = createPartyRecorder(ports.parties, tenant, reading.parties);
    file = await readFile(ports, tenant, intakeId, items, tally, parties);
    if (file.format === fhirR4.name) {
      const waited = await keepWaiting(ports.documents, tenant, { intakeId, key, names: file.waitsFor });
      // What came back when the file was read before is taken now: nothing is left to mend.
      if (waited && file.rejections === null) {
        await ports.documents.write(
          "reports",
          rejectionKey(tenant, intakeId, fhirR4.extension),
          "",
          fhirR4.contentType,
        );
      }
    }
  }
  const counts = tally.counts();
  const { format, refused } = file;
  const answers = await answerSender(ports, tenant, intakeId, { key, format, findingsOf: tally.rejectedRow });
  const name = await fileName(ports.documents, tenant, intakeId, key);
  const report: IntakeReport = { intakeId, key, fileName: name, ...file, answers, ...counts, ...tally.findings() };
  await ports.documents.write(
    "reports",
    rejectionKey(tenant, intakeId, "json"),
    `${JSON.stringify(report, undefined, 2)}\n`,
    "application/json",
  );
  const words = reportWords(report, ports.clock.now());
  await ports.documents.write("reports", rejectionKey(tenant, intakeId, "txt"), words, "text/plain; charset=utf-8");
  const { company, practice } = tenant;
  return { kind: "read", company, practice, intakeId, format, refused, ...counts };
}

type FileReading = Pick<IntakeReport, "format" | "refused" | "ignoredColumns" | "rejections" | "waitsFor">;

/** What a file turned out to be, as far as it is read. */
interface FileSoFar {
  opened: OpenedItem | undefined;
  refused: boolean;
  waitsFor: readonly string[];
}

/** Reads the file through; the rejection file is written while it is read, and only if a row is rejected. */
async function readFile(
  ports: IntakePorts,
  tenant: Tenant,
  intakeId: string,
  items: AsyncIterable<IntakeItem>,
  tally: IntakeTally,
  parties: PartyRecorder,
): Promise<FileReading> {
  const file: FileSoFar = { opened: undefined, refused: false, waitsFor: [] };
  const rejections = takeItems(ports, tenant, items, tally, file, parties);
  let written: string | null = null;
  try {
    const first = await rejections.next();
    if (first.done !== true && file.opened !== undefined) {
      const { extension, contentType } = formatNamed(file.opened.format);
      written = rejectionKey(tenant, intakeId, extension);
      await ports.documents.write("reports", written, startingWith(first.value, rejections), contentType);
    }
  } finally {
    await rejections.return(undefined);
  }
  return {
    format: file.opened?.format ?? null,
    refused: file.refused,
    ignoredColumns: file.opened?.ignoredColumns ?? [],
    rejections: written,
    waitsFor: file.waitsFor,
  };
}

/** Registers what can be used, batch by batch, and yields the rejection file's bytes. */
async function* takeItems(
  ports: IntakePorts,
  tenant: Tenant,
  items: AsyncIterable<IntakeItem>,
  tally: IntakeTally,
  file: FileSoFar,
  parties: PartyRecorder,
): AsyncGenerator<Uint8Array, void, undefined> {
  let writer: RejectionWriter | undefined;
  let isBegun = false;
  const giveBack = (rejected: RejectedItem): Uint8Array => {
    const text = `${isBegun ? "" : (writer?.begin() ?? "")}${writer?.write(rejected) ?? ""}`;
    isBegun = true;
    return Buffer.from(text);
  };

  let batch: VisitItem[] = [];
  let characters = 0;
  const registerBatch = async (): Promise<readonly RejectedItem[]> => {
    const items = batch;
    batch = [];
    characters = 0;
    if (items.length === 0) return [];
    await parties.record(items.flatMap(({ encounter }) => parties.newsOf(encounter)));
    const outcomes = await registerVisits(
      ports,
      tenant,
      items.map(({ encounter, gathered, kind }) => ({ encounter, gathered, isWithdrawn: kind === "withdrawn" })),
    );
    return items.flatMap((item, index) => {
      const { rows } = item;
      const outcome = outcomes[index] ?? "duplicate";
      if (item.kind === "withdrawn" && outcome !== "already-billed") {
        tally.note(rows.length, item.findings);
        return [];
      }
      const findings = findingsOf(outcome, rows[0]?.row ?? 0);
      tally.accept(rows.length, outcome);
      tally.find(findings);
      return outcome === "already-billed" && rows.length > 0 ? [{ rows, findings }] : [];
    });
  };

  for await (const item of items) {
    switch (item.kind) {
      case "opened":
        file.opened = item;
        writer = formatNamed(item.format).rejections(item);
        break;
      case "refused":
        file.refused = true;
        tally.refuse(item.findings);
        break;
      case "unresolved":
        file.waitsFor = item.names;
        break;
      case "registration":
        await releaseWaiting(ports, tenant, await registerPatient(ports.patients, tenant, item.update));
        tally.register(item.rows.length);
        break;
      case "parties":
        await parties.record(item.words);
        tally.register(item.rows.length);
        break;
      case "note":
        await keepNote(ports, tenant, item);
        tally.note(item.rows.length, []);
        break;
      case "noted":
        tally.note(item.rows.length, item.findings);
        break;
      case "rejected":
        tally.reject(item.rows, item.findings, file.opened?.format === hl7v2.name);
        yield giveBack(item);
        break;
      case "encounter":
      case "withdrawn":
        batch.push(item);
        characters += item.rows.reduce((sum, row) => sum + (row.size ?? row.text.length), 0);
        if (batch.length >= maxEncounters || characters >= maxCharacters) {
          for (const rejected of await registerBatch()) yield giveBack(rejected);
        }
        break;
    }
  }
  for (const rejected of await registerBatch()) yield giveBack(rejected);
  await parties.finish();
  const end = isBegun ? (writer?.end?.() ?? "") : "";
  if (end !== "") yield Buffer.from(end);
}

function findingsOf(outcome: RegistrationOutcome, row: number): readonly RowFinding[] {
  switch (outcome) {
    case "already-billed":
      return [
        {
          row,
          code: "already-billed",
          message: "the encounter differs from its claim, which is on its way to the payer or decided",
          remedy:
            "when the payer has decided, send it with frequency 7 and the payer's claim number; 8 voids the claim",
        },
      ];
    case "earlier-version":
      return [
        {
          row,
          code: "earlier-version",
          message: "the claim was mended since it said this; nothing was changed back",
          remedy: "nothing to do, unless the later version is wrong: then correct that one",
        },
      ];
    default:
      return [];
  }
}

function brokenProfile(problem: string): RowFinding {
  return {
    row: 0,
    code: "broken-profile",
    message: `the practice's profile cannot be used: ${problem}`,
    remedy: "correct the profile and drop the file again",
  };
}

function unheededOverride(fault: string): RowFinding {
  return {
    row: 0,
    code: "unheeded-override",
    message: `the practice's profile, ${fault}`,
    remedy: "correct practice.json; until then the edit is taken as it is for everybody",
  };
}
