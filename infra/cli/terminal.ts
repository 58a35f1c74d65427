import { stripVTControlCharacters, styleText } from "node:util";

/** Colours stand for something a reader may skip; they are left out where nobody would see them. */
export function emphasize(style: "bold" | "dim" | "red" | "green" | "yellow", text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

/**
 * Rows under a heading, aligned, without boxes. Columns named in `right` hold numbers. Laid out here: a library for tables takes
 * seconds for a work list of some hundred claims.
 */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  // A cell may have several lines.
  const cells = [head.map((title) => emphasize("bold", title)), ...rows].map((row) =>
    head.map((_, column) => (row[column] ?? "").split("\n")),
  );
  const widths = head.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, ...(row[column] ?? []).map(widthOf)), 0),
  );
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, column) => {
          const text = cell[line] ?? "";
          const padding = " ".repeat((widths[column] ?? 0) - widthOf(text));
          return right.includes(column) ? padding + text : text + padding;
        })
        .join("  ")
        .trimEnd(),
    );
  });
  return lines.join("\n");
}

/** Columns that a text takes on a terminal: colours take none. */
function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Exit codes: fine, findings, could not run. */
export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;
