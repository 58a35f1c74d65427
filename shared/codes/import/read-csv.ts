import { type CsvError, parse } from "csv-parse/sync";
import type { ImportFault } from "./import-fault.ts";

/** A row of a CSV file by its column names, and where it stands. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a CSV file that names its columns. A row that cannot be read is left out and named; no columns, no rows. */
export function readCsv(
  source: string,
  columns: readonly string[],
): { readonly rows: readonly CsvRow[]; readonly faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const heading = source.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
  const named = heading.split(",").map((name) => name.trim());
  const missing = columns.filter((column) => !named.includes(column));
  if (missing.length > 0) {
    return { rows: [], faults: [{ line: 1, reason: `The heading lacks the column ${missing.join(", ")}.` }] };
  }
  const rows: CsvRow[] = [];
  try {
    parse(source, {
      bom: true,
      columns: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (problem: CsvError | undefined) => {
        faults.push({
          line: Number(problem?.lines ?? 0),
          reason: `The row cannot be read: ${problem?.code ?? "broken"}.`,
        });
      },
      on_record: (cells: Record<string, string>, { lines }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
  } catch (problem) {
    faults.push({
      line: 0,
      reason: `The file cannot be read as CSV: ${problem instanceof Error ? problem.message : ""}`,
    });
  }
  return { rows, faults };
}
