import type { Encounter } from "../../../shared/claim/encounter.ts";
import type { PartyWord } from "../../../shared/claim/party.ts";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { formatNamed } from "../../../shared/intake/catalog.ts";
import type { RejectionWriter } from "../../../shared/intake/intake-format.ts";
import type { IntakeItem, RejectedItem, RowFinding } from "../../../shared/intake/intake-item.ts";
import { readEncounters } from "../../../shared/intake/read-encounters.ts";
import type { CheckMemory } from "./check-memory.ts";

/** What intake would make of a file. rows = acceptedRows + rejectedRows. */
export interface FileCheck {
  readonly file: string;
  /** Null where the file is of no format that is read. */
  readonly format: string | null;
  /** The file as a whole cannot be used. */
  readonly refused: boolean;
  readonly rows: number;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  readonly encounters: number;
  /** Rows that register a patient or change a registration. */
  readonly registrations: number;
  /** Whom visits name and no file says, as "Patient/17": they wait for it. */
  readonly waitsFor: readonly string[];
  /** Columns that nothing is taken from. */
  readonly ignoredColumns: readonly string[];
  readonly findingCounts: Readonly<Record<string, number>>;
  /** The first of them; all are counted. */
  readonly findings: readonly RowFinding[];
}

/** So many encounters without a coverage are looked at. */
const mostBare = 10_000;

/** How many findings of a file are told. */
const mostFindings = 1_000;

/** The rows that come back, in the file's own format, as they are found. */
export interface RejectSink {
  /** @param extension of the format, as "csv" */
  write(extension: string, text: string): Promise<void>;
}

/** Reads a file as intake does, without the pipeline: the same rows are accepted, the same come back. */
export async function checkFile(
  file: string,
  source: AsyncIterable<Uint8Array>,
  profile: PracticeProfile,
  memory: CheckMemory,
  rejects?: RejectSink,
): Promise<FileCheck> {
  let format: string | null = null;
  let refused = false;
  let ignoredColumns: readonly string[] = [];
  let acceptedRows = 0;
  let rejectedRows = 0;
  let encounters = 0;
  let registrations = 0;
  let waitsFor: readonly string[] = [];
  /** Encounters that name no coverage: whether one is registered, the end of the file tells. */
  const bare: { readonly encounter: Pick<Encounter, "patient" | "serviceFrom">; readonly row: number }[] = [];
  let writer: RejectionWriter | undefined;
  let isBegun = false;
  const findings: RowFinding[] = [];
  const findingCounts: Record<string, number> = {};

  function find(found: readonly RowFinding[]): void {
    for (const finding of found) {
      if (findings.length < mostFindings) findings.push(finding);
      findingCounts[finding.code] = (findingCounts[finding.code] ?? 0) + 1;
    }
  }

  async function giveBack(rejected: RejectedItem): Promise<void> {
    if (rejects === undefined || writer === undefined || format === null) return;
    const text = `${isBegun ? "" : writer.begin()}${writer.write(rejected)}`;
    isBegun = true;
    await rejects.write(formatNamed(format).extension, text);
  }

  async function take(item: IntakeItem): Promise<void> {
    switch (item.kind) {
      case "opened":
        ({ format, ignoredColumns } = item);
        writer = formatNamed(item.format).rejections(item);
        break;
      case "refused":
        refused = true;
        find(item.findings);
        break;
      case "encounter": {
        if (item.gathered === undefined || memory.counts(item.encounter.encounterId, file)) encounters++;
        acceptedRows += item.rows.length;
        const row = item.rows[0]?.row ?? 0;
        const { encounter } = item;
        if (encounter.coverages.length === 0 && encounter.patient.patientNumber !== undefined && bare.length < mostBare)
          bare.push({ encounter, row });
        find(memory.newsOf(encounter).map((word) => strangerFinding(word, row)));
        break;
      }
      case "registration":
        await memory.register(item.update);
        registrations += item.rows.length;
        acceptedRows += item.rows.length;
        break;
      case "parties":
        registrations += item.rows.length;
        acceptedRows += item.rows.length;
        break;
      case "unresolved":
        waitsFor = item.names;
        break;
      case "note":
        acceptedRows += item.rows.length;
        break;
      case "noted":
      case "withdrawn":
        acceptedRows += item.rows.length;
        find(item.findings);
        break;
      case "rejected":
        rejectedRows += item.rows.length;
        find(item.findings);
        await giveBack(item);
    }
  }

  for await (const item of readEncounters(source, profile, memory.intake)) await take(item);
  for (const { encounter, row } of bare) if (!(await memory.isCovered(encounter))) find([uncovered(row)]);
  if (isBegun && writer?.end !== undefined && format !== null) {
    await rejects?.write(formatNamed(format).extension, writer.end());
  }
  const rows = acceptedRows + rejectedRows;
  return {
    file,
    format,
    refused,
    rows,
    acceptedRows,
    rejectedRows,
    encounters,
    registrations,
    waitsFor,
    ignoredColumns,
    findingCounts,
    findings,
  };
}

function uncovered(row: number): RowFinding {
  return {
    row,
    code: "coverage-not-registered",
    message: "names no payer, and none is known for its patient on the day: the claim will wait until one is",
    remedy: "name the payer, or send the patient's registration too; nothing to do where the patient pays",
  };
}

function strangerFinding({ kind, id }: PartyWord, row: number): RowFinding {
  return {
    row,
    code: "provider-otherwise",
    message: `says of the ${kind === "billing" ? "billing provider" : "provider"} ${id} what is not registered`,
    remedy: "correct it, or practice.json; cleanclaim providers --questions tells what differs once the file is taken",
  };
}
