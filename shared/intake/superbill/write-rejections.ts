import type { RejectionWriter } from "../intake-format.ts";
import type { OpenedItem, RowFinding } from "../intake-item.ts";
import { guardCell } from "./formula-guard.ts";
import { originalColumn, problemsColumn, rowColumn } from "./header.ts";

/** Lets Excel see that the file is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * Rejected rows under the file's own header, with what was wrong beside each. A row that could not be laid out in columns
 * stands as text in the last column, its own cells empty. Lines end in CRLF (RFC 4180).
 */
export function writeSuperbillRejections({ columns, delimiter }: OpenedItem): RejectionWriter {
  const writeLine = (cells: readonly string[]) => `${csvLine(cells.map(guardCell), delimiter)}\r\n`;
  return {
    begin: () => `${byteOrderMark}${writeLine([...columns, rowColumn, problemsColumn, originalColumn])}`,
    write: ({ rows, findings }) =>
      rows
        .map(({ row, cells, text }) => {
          const ours = findings.filter((finding) => finding.row === row);
          const problems =
            ours.length > 0
              ? ours.map(sayFinding).join(" | ")
              : `the encounter is wrong in row ${findings[0]?.row ?? row}; its rows come back together`;
          return writeLine([
            ...columns.map((_, index) => cells?.[index] ?? ""),
            String(row),
            problems,
            cells === undefined ? text : "",
          ]);
        })
        .join(""),
  };
}

function sayFinding({ column, message, remedy }: RowFinding): string {
  return `${column === undefined ? "" : `${column} `}${message}: ${remedy}`;
}

/** Cells as a line of CSV, without its end. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter);
}

function quoteCell(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
