import type { NeoplasmTerm } from "../alphabetic-index.ts";
import { readCodeTable, type TableRow } from "./code-table-xml.ts";
import type { ImportFault } from "./import-fault.ts";
import { readPrintedCode } from "./printed-code.ts";
import { readCsv } from "./read-csv.ts";
import { hangByLevel } from "./term-levels.ts";

export interface ImportedNeoplasms {
  readonly version: string;
  readonly terms: readonly NeoplasmTerm[];
  readonly faults: readonly ImportFault[];
}

/** The columns of the CSV, with the numbers that the XML gives them. */
const columns: Readonly<Record<string, string>> = {
  MalignantPrimary: "2",
  MalignantSecondary: "3",
  CaInSitu: "4",
  Benign: "5",
  UncertainBehavior: "6",
  UnspecifiedBehavior: "7",
};

/** The Neoplasm Table in XML. Source: CDC/NCHS ICD-10-CM Neoplasm XML. */
export function importNeoplasmXml(source: string): ImportedNeoplasms {
  const table = readCodeTable(source, Object.values(columns));
  const faults: ImportFault[] = [...table.faults];
  return { version: table.version, terms: table.rows.map((row) => termOf(row, faults)), faults };
}

/** The Neoplasm Table flattened to rows with a level. */
export function importNeoplasmCsv(source: string): ImportedNeoplasms {
  const { rows, faults: unread } = readCsv(source, [
    "Level",
    "Term",
    "SeeAlso",
    "NonEssModif",
    ...Object.keys(columns),
  ]);
  const faults: ImportFault[] = [...unread];
  const tree = hangByLevel<TableRow>(
    rows.map(({ line, cells }) => ({
      line,
      level: cells.Level ?? "",
      make: (children) => ({
        line,
        title: `${cells.Term ?? ""} ${cells.NonEssModif ?? ""}`.trim(),
        see: cells.SeeAlso || undefined,
        cells: Object.fromEntries(Object.entries(columns).map(([name, number]) => [number, cells[name] ?? ""])),
        children,
      }),
    })),
    faults,
  );
  if (tree.length === 0 && faults.length === 0) faults.push({ line: 0, reason: "The table has no row." });
  return { version: "", terms: tree.map((row) => termOf(row, faults)), faults };
}

function termOf(row: TableRow, faults: ImportFault[]): NeoplasmTerm {
  const cell = (column: string): string | undefined => codeOf(row, column, faults);
  return {
    title: row.title,
    see: row.see,
    primary: cell("2"),
    secondary: cell("3"),
    inSitu: cell("4"),
    benign: cell("5"),
    uncertain: cell("6"),
    unspecified: cell("7"),
    children: row.children.map((child) => termOf(child, faults)),
  };
}

/** A dash in a cell says that there is no code. */
export function codeOf(row: TableRow, column: string, faults: ImportFault[]): string | undefined {
  const printed = row.cells[column] ?? "";
  if (printed === "" || /^-+$/.test(printed)) return undefined;
  const code = readPrintedCode(printed);
  if (code === undefined)
    faults.push({ line: row.line, reason: `"${printed}" at "${row.title}" is no ICD-10-CM code.` });
  return code;
}
