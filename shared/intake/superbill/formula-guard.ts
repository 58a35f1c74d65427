/*
 * A spreadsheet runs a cell that begins like a formula. In the files that we give back such a cell gets an apostrophe in
 * front; reading such a file takes it off again. Cells that began with apostrophes before that keep them.
 * Source: OWASP, CSV Injection.
 */

/** "=1+1" -> "'=1+1", "'=x" -> "''=x", "abc" as it is. */
export function guardCell(cell: string): string {
  return /^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** What `guardCell` was given. */
export function unguardCell(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
