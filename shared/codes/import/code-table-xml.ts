import type { ImportFault } from "./import-fault.ts";
import { readXml } from "./read-xml.ts";

/** A row of the Neoplasm Table or the Table of Drugs: its cells by column number, 2 and up, as printed. */
export interface TableRow {
  readonly title: string;
  readonly line: number;
  readonly see?: string | undefined;
  readonly cells: Readonly<Record<string, string>>;
  readonly children: readonly TableRow[];
}

interface OpenRow {
  title: string;
  see?: string;
  readonly line: number;
  readonly cells: Record<string, string>;
  readonly children: TableRow[];
}

/**
 * A table of the Index in XML, row by row. See and see also of a table both say where to look instead.
 * Source: CDC/NCHS ICD-10-CM Neoplasm and Drug XML (ICD10CM.index: mainTerm, term, cell col).
 */
export function readCodeTable(
  source: string,
  columns: readonly string[],
): { readonly version: string; readonly rows: readonly TableRow[]; readonly faults: readonly ImportFault[] } {
  const rows: TableRow[] = [];
  const faults: ImportFault[] = [];
  const open: OpenRow[] = [];
  let version = "";
  let text = "";
  let column = "";
  const closeRow = (): void => {
    const row = open.pop();
    if (row === undefined) return;
    const title = row.title.replace(/\s+/g, " ").trim();
    if (title === "") faults.push({ line: row.line, reason: "A row has no title." });
    else (open.at(-1)?.children ?? rows).push({ ...row, title });
  };
  const stopped = readXml(source, "ICD10CM.index", {
    open: (name, attributes, line) => {
      if (name === "mainTerm" || name === "term") open.push({ title: "", cells: {}, children: [], line });
      if (name === "cell") {
        column = attributes.col ?? "";
        if (!columns.includes(column)) faults.push({ line, reason: `The table has no column "${column}".` });
      }
      if (name !== "nemod") text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      const row = open.at(-1);
      if (name === "version") version = text.trim();
      else if (name === "mainTerm" || name === "term") closeRow();
      else if (row !== undefined && name === "title") row.title = text;
      else if (row !== undefined && (name === "see" || name === "seeAlso"))
        row.see ??= text.replace(/\s+/g, " ").trim();
      else if (row !== undefined && name === "cell") row.cells[column] = text.trim();
      if (name !== "nemod") text = "";
    },
  });
  if (stopped.length === 0 && rows.length === 0) faults.push({ line: 0, reason: "The table has no row." });
  return { version, rows, faults: [...faults, ...stopped] };
}
