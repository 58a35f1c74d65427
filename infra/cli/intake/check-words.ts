import { emphasize, tableOf } from "../terminal.ts";
import type { FileCheck } from "./check-file.ts";

/** So many findings of a file are shown to people. */
const mostShown = 100;
/** And so many whom a file waits for. */
const mostNames = 10;

/** What became of one file: its numbers, then what is wrong row by row and how to mend it. */
export function checkWords(check: FileCheck): string {
  const { file, format, refused, ignoredColumns, findings, findingCounts, waitsFor } = check;
  const head = format === null ? emphasize("bold", file) : `${emphasize("bold", file)}  ${format}`;
  const parts = [refused ? `${head}\n  ${emphasize("red", "refused as a whole")}` : `${head}\n  ${numbers(check)}`];
  if (ignoredColumns.length > 0) parts.push(`  nothing is taken from: ${ignoredColumns.map(printable).join(", ")}`);
  if (waitsFor.length > 0)
    parts.push(
      `  waits for what no file here says: ${waitsFor.slice(0, mostNames).join(", ")}${waitsFor.length > mostNames ? ` and ${waitsFor.length - mostNames} more` : ""}`,
    );
  const shown = findings.slice(0, mostShown);
  if (shown.length > 0) {
    const rows = shown.map(({ row, column = "", message, remedy }) => [
      row === 0 ? "" : String(row),
      printable(column),
      `${message}; ${remedy}`,
    ]);
    const table = tableOf(["Row", "Column", "What is wrong, and how to mend it"], rows, [0]);
    parts.push(`\n${indented(table)}`);
  }
  const total = Object.values(findingCounts).reduce((sum, count) => sum + count, 0);
  if (total > shown.length) parts.push(`  and ${total - shown.length} more; --json tells the first thousand`);
  return `${parts.join("\n")}\n`;
}

/** Rows in are rows accepted and rows rejected: it is said so. */
function numbers({ rows, acceptedRows, rejectedRows, encounters, registrations }: FileCheck): string {
  const rejected = rejectedRows === 0 ? "0 rejected" : emphasize("red", `${rejectedRows} rejected`);
  return `${count(rows, "row")} = ${acceptedRows} accepted + ${rejected}; ${count(encounters, "encounter")}${registrations === 0 ? "" : `, ${count(registrations, "registration")}`}`;
}

/** One line for several files. */
export function checkSummary(checks: readonly FileCheck[]): string {
  const sum = (of: (check: FileCheck) => number) => checks.reduce((total, check) => total + of(check), 0);
  const total = {
    rows: sum((one) => one.rows),
    acceptedRows: sum((one) => one.acceptedRows),
    rejectedRows: sum((one) => one.rejectedRows),
    encounters: sum((one) => one.encounters),
  };
  const refused = checks.filter((one) => one.refused).length;
  const words = refused === 0 ? "" : `, ${refused} refused`;
  return `${count(checks.length, "file")}${words}: ${total.rows} rows = ${total.acceptedRows} accepted + ${total.rejectedRows} rejected; ${count(total.encounters, "encounter")}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A name of the sender's cannot clear the screen or move the cursor. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}
