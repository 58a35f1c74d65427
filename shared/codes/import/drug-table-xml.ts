import type { DrugTerm } from "../alphabetic-index.ts";
import { readCodeTable, type TableRow } from "./code-table-xml.ts";
import type { ImportFault } from "./import-fault.ts";
import { codeOf } from "./neoplasm-table.ts";

export interface ImportedDrugs {
  readonly version: string;
  readonly terms: readonly DrugTerm[];
  readonly faults: readonly ImportFault[];
}

/** The Table of Drugs and Chemicals in XML. Source: CDC/NCHS ICD-10-CM Drug XML. */
export function importDrugXml(source: string): ImportedDrugs {
  const table = readCodeTable(source, ["2", "3", "4", "5", "6", "7"]);
  const faults: ImportFault[] = [...table.faults];
  return { version: table.version, terms: table.rows.map((row) => termOf(row, faults)), faults };
}

function termOf(row: TableRow, faults: ImportFault[]): DrugTerm {
  const cell = (column: string): string | undefined => codeOf(row, column, faults);
  return {
    title: row.title,
    accidental: cell("2"),
    selfHarm: cell("3"),
    assault: cell("4"),
    undetermined: cell("5"),
    adverseEffect: cell("6"),
    underdosing: cell("7"),
    children: row.children.map((child) => termOf(child, faults)),
  };
}
