import type { Encounter } from "../claim/encounter.ts";
import type { PartyWord } from "../claim/party.ts";
import type { PatientUpdate } from "../claim/patient.ts";

/** What is wrong with a row, and how to mend it. Names places and rules, never a value of the row. */
export interface RowFinding {
  /** As a spreadsheet counts: the header is row 1. For formats without a header, the line. 0: the file as a whole. */
  readonly row: number;
  /** The column's name, or the path in the object, as "lines.0.chargeCents". */
  readonly column?: string;
  /** The rule, as "not-a-date". */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** A row as it came, so that it can go back. */
export interface SourceRow {
  readonly row: number;
  /** Cells in the order of the file's columns, where the row could be laid out in columns. */
  readonly cells?: readonly string[];
  /** The row's text; of a row that is too long, the beginning. May be made when it is asked for. */
  readonly text: string;
  /** About how many characters are held for it, where its text is not made yet. */
  readonly size?: number;
}

/** Something a reader found in a file. */
export type IntakeItem =
  /** The file is of a format that we read; always the first item unless the file is refused. */
  | {
      readonly kind: "opened";
      readonly format: string;
      /** The header as it came, without the columns that a rejection file adds. Empty for formats without one. */
      readonly columns: readonly string[];
      /** Columns that we know nothing of and leave alone. */
      readonly ignoredColumns: readonly string[];
      readonly delimiter: string;
      /** What stands in front of the rows and belongs to a rejection file too. */
      readonly preamble?: string;
    }
  | {
      readonly kind: "encounter";
      readonly encounter: Encounter;
      readonly rows: readonly SourceRow[];
      /** Which version of what several files said of the visit it was made from; without one, this file says it all. */
      readonly gathered?: number;
    }
  /** Everything that was charged for a visit is taken back: it was `encounter`, and its claim is not to be sent. */
  | {
      readonly kind: "withdrawn";
      readonly encounter: Encounter;
      readonly gathered: number;
      readonly rows: readonly SourceRow[];
      readonly findings: readonly RowFinding[];
    }
  /** Rows that say something of a patient, and make no encounter. */
  | { readonly kind: "registration"; readonly update: PatientUpdate; readonly rows: readonly SourceRow[] }
  /** Rows that say who bills, performs services or where, and make no encounter. */
  | { readonly kind: "parties"; readonly words: readonly PartyWord[]; readonly rows: readonly SourceRow[] }
  /** What was written down of a visit: kept beside its claim. */
  | { readonly kind: "note"; readonly encounterId: string; readonly text: string; readonly rows: readonly SourceRow[] }
  /** Rows that were taken and change nothing, or a word about the file; rows may be none. */
  | { readonly kind: "noted"; readonly rows: readonly SourceRow[]; readonly findings: readonly RowFinding[] }
  /** Rows that cannot be used. All rows of one encounter come back together. */
  | { readonly kind: "rejected"; readonly rows: readonly SourceRow[]; readonly findings: readonly RowFinding[] }
  /** What visits of the file refer to, and no file had yet: once one does, this file is to be read again. */
  | { readonly kind: "unresolved"; readonly names: readonly string[] }
  /** The file cannot be used at all; the last item. */
  | { readonly kind: "refused"; readonly findings: readonly RowFinding[] };

export type OpenedItem = Extract<IntakeItem, { kind: "opened" }>;
export type RejectedItem = Pick<Extract<IntakeItem, { kind: "rejected" }>, "rows" | "findings">;

/** @param column the place in the row, where it has one */
export function rowFinding(row: number, code: string, message: string, remedy: string, column?: string): RowFinding {
  return { row, ...(column === undefined ? {} : { column }), code, message, remedy };
}

/** A file that cannot be used, and why. */
export function refuse(code: string, message: string, remedy: string): IntakeItem {
  return { kind: "refused", findings: [{ row: 0, code, message, remedy }] };
}
