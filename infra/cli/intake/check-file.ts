import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { formatNamed } from "../../../shared/intake/catalog.ts";
import type { RejectionWriter } from "../../../shared/intake/intake-format.ts";
import type { IntakeItem, RejectedItem, RowFinding } from "../../../shared/intake/intake-item.ts";
import { readEncounters } from "../../../shared/intake/read-encounters.ts";

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
  /** Columns that nothing is taken from. */
  readonly ignoredColumns: readonly string[];
  readonly findingCounts: Readonly<Record<string, number>>;
  /** The first of them; all are counted. */
  readonly findings: readonly RowFinding[];
}

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
  rejects?: RejectSink,
): Promise<FileCheck> {
  let format: string | null = null;
  let refused = false;
  let ignoredColumns: readonly string[] = [];
  let acceptedRows = 0;
  let rejectedRows = 0;
  let encounters = 0;
  let registrations = 0;
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
      case "encounter":
        encounters++;
        acceptedRows += item.rows.length;
        break;
      case "registration":
      case "parties":
        registrations += item.rows.length;
        acceptedRows += item.rows.length;
        break;
      case "unresolved":
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

  for await (const item of readEncounters(source, profile)) await take(item);
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
    ignoredColumns,
    findingCounts,
    findings,
  };
}
