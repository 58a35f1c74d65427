import type { RowFinding } from "../intake-item.ts";
import { bare, nearestName } from "../nearest-name.ts";
import { type SuperbillColumn, superbillColumns } from "./columns.ts";

/** Columns that a rejection file adds; left alone when the file comes back. */
export const rowColumn = "cleanclaim_row";
export const problemsColumn = "cleanclaim_problems";
/** A row that could not be laid out in columns, as it came. */
export const originalColumn = "cleanclaim_original";
const ours = new Set([rowColumn, problemsColumn, originalColumn].map(bare));

export interface SuperbillHeader {
  /** How many cells a row must have, ours included. */
  readonly width: number;
  /** The file's own columns, without ours: position in the row, name as it came. */
  readonly own: readonly { readonly at: number; readonly name: string }[];
  /** The columns that we know, by position in the row. */
  readonly known: readonly { readonly at: number; readonly column: SuperbillColumn }[];
  readonly ignored: readonly string[];
  readonly delimiter: string;
  readonly encounterIdAt: number;
  /** The file is one of our rejection files: its cells are escaped against formulas. */
  readonly isRejection: boolean;
  /** Where a rejection file holds the text of rows that could not be laid out. */
  readonly originalAt: number | undefined;
}

export type HeaderReading =
  | { readonly kind: "header"; readonly header: SuperbillHeader }
  | { readonly kind: "refused"; readonly findings: readonly RowFinding[] };

const columnByName: ReadonlyMap<string, SuperbillColumn> = new Map(
  superbillColumns.flatMap((column) => [column.name, ...(column.aliases ?? [])].map((name) => [bare(name), column])),
);

/** Matches a header's names to columns; refuses it, with all reasons, when one that is needed is missing or one is twice. */
export function readHeader(cells: readonly string[], row: number, delimiter: string): HeaderReading {
  const named = cells.map((name, at) => ({ name, at, key: bare(name) }));
  const own = named.filter(({ key }) => !ours.has(key));
  const known = own.flatMap(({ at, key }) => {
    const column = columnByName.get(key);
    return column === undefined ? [] : [{ at, column }];
  });
  const ignored = own.filter(({ key, name }) => !columnByName.has(key) && name !== "").map(({ name }) => name);
  const present = new Set(known.map(({ column }) => column));
  const missing = superbillColumns.filter((column) => column.required !== undefined && !present.has(column));
  const twice = [...present].filter((column) => known.filter((each) => each.column === column).length > 1);
  if (known.length < 2) {
    return {
      kind: "refused",
      findings: [
        {
          row,
          code: "unknown-format",
          message: "the first row names no columns of a superbill",
          remedy: `begin with a row of column names: ${required()}`,
        },
      ],
    };
  }
  if (missing.length > 0 || twice.length > 0) {
    return {
      kind: "refused",
      findings: [
        ...missing.map((column) => ({ row, column: column.name, ...missingColumn(column, ignored) })),
        ...twice.map((column) => ({
          row,
          column: column.name,
          code: "column-twice",
          message: "the header names the column twice, under this or another of its names",
          remedy: "keep one of the two",
        })),
      ],
    };
  }
  const encounterIdAt = known.find(({ column }) => column.path[0] === "encounterId")?.at ?? 0;
  const isRejection = named.some(({ key }) => key === bare(rowColumn));
  return {
    kind: "header",
    header: {
      width: cells.length,
      own: own.map(({ at, name }) => ({ at, name })),
      known,
      ignored,
      delimiter,
      encounterIdAt,
      isRejection,
      originalAt: named.find(({ key }) => key === bare(originalColumn))?.at,
    },
  };
}

/** The near miss is named as it stands in the header: it looks like a column's name, so it is no patient's data. */
function missingColumn(
  column: SuperbillColumn,
  unknown: readonly string[],
): Pick<RowFinding, "code" | "message" | "remedy"> {
  const names = [column.name, ...(column.aliases ?? []), ...(column.hints ?? [])];
  const near =
    unknown.find((name) => names.some((each) => bare(each) === bare(name))) ??
    unknown.find((name) => nearestName(name, [column.name, ...(column.aliases ?? [])]) !== undefined);
  return {
    code: "missing-column",
    message: `the header has no column "${column.name}"`,
    remedy: near === undefined ? "add it" : `rename "${near}" to "${column.name}", if that is what it holds`,
  };
}

function required(): string {
  return superbillColumns
    .filter((column) => column.required !== undefined)
    .map((column) => column.name)
    .join(", ");
}
