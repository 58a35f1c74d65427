import { styleText } from "node:util";
import Table from "cli-table3";

/** Colours stand for something a reader may skip; they are left out where nobody would see them. */
export function emphasize(style: "bold" | "dim" | "red" | "green" | "yellow", text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

/** Rows under a heading, aligned, without boxes. Columns named in `right` hold numbers. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const table = new Table({
    head: head.map((title) => emphasize("bold", title)),
    colAligns: head.map((_, index) => (right.includes(index) ? "right" : "left")),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    chars: {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "",
    },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Exit codes: fine, findings, could not run. */
export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;
