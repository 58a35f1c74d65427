import type { SpreadsheetProfile } from "../../claim/practice-profile.ts";
import type { RowFinding } from "../intake-item.ts";
import { bare, nearestName } from "../nearest-name.ts";
import { type SuperbillColumn, superbillColumn, superbillColumns } from "./columns.ts";
import { type ColumnAt, type Identify, identifyBy, remembering } from "./identity.ts";

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
  /** The columns that we know, by position in the row; -1 for one that only the profile fills. */
  readonly known: readonly ColumnAt[];
  readonly ignored: readonly string[];
  readonly delimiter: string;
  /** Tells which encounter a row is of. */
  readonly identify: Identify;
  /** The file is one of our rejection files: its cells are escaped against formulas. */
  readonly isRejection: boolean;
  /** Where a rejection file holds the text of rows that could not be laid out. */
  readonly originalAt: number | undefined;
}

export type HeaderReading =
  | { readonly kind: "header"; readonly header: SuperbillHeader }
  | { readonly kind: "refused"; readonly findings: readonly RowFinding[] };

/** Where the first line has no cells, it may be meant as prose. */
const orNote = '; a visit note begins with a line that names its visit, as "Encounter: V-1001"';

/**
 * Matches a header's names to columns, by the practice's profile first; refuses it, with all reasons, when one that is
 * needed is missing or one is twice.
 */
export function readHeader(
  cells: readonly string[],
  row: number,
  delimiter: string,
  { columns = {}, defaults = {}, identity }: Partial<SpreadsheetProfile> = {},
): HeaderReading {
  const strangers = [...Object.values(columns), ...Object.keys(defaults), ...(identity ?? [])].filter(
    (name) => name !== null && superbillColumn(name) === undefined,
  );
  if (strangers.length > 0) return { kind: "refused", findings: strangers.map(unknownInProfile) };
  const mapped = new Map(Object.entries(columns).map(([theirs, name]) => [bare(theirs), name]));
  const columnOf = (key: string) => {
    const name = mapped.get(key);
    return name === null ? undefined : superbillColumn(name ?? key);
  };
  const named = cells.map((name, at) => ({ name, at, key: bare(name) }));
  const own = named.filter(({ key }) => !ours.has(key));
  const inFile = own.flatMap(({ at, key }): ColumnAt[] => {
    const column = columnOf(key);
    return column === undefined
      ? []
      : [{ at, column, default: defaultOf(column, defaults), read: remembering(column.read) }];
  });
  const ignored = own.filter(({ key, name }) => columnOf(key) === undefined && name !== "").map(({ name }) => name);
  const present = new Set(inFile.map(({ column }) => column));
  const filled = superbillColumns.flatMap((column): ColumnAt[] => {
    const text = defaultOf(column, defaults);
    return text === "" || present.has(column)
      ? []
      : [{ at: -1, column, default: text, read: remembering(column.read) }];
  });
  const known = [...inFile, ...filled];
  const isThere = new Set(known.map(({ column }) => column));
  const identifying = identity ?? ["encounter_id"];
  const missing = superbillColumns.filter(
    (column) =>
      !isThere.has(column) &&
      (identifying.includes(column.name) || (column.required !== undefined && !isIdentity(column))),
  );
  const twice = [...present].filter((column) => inFile.filter((each) => each.column === column).length > 1);
  if (inFile.length < 2) {
    return {
      kind: "refused",
      findings: [
        {
          row,
          code: "unknown-format",
          message: "the first row names no columns of a superbill",
          remedy: `begin with a row of column names: ${required()}${cells.length > 1 ? "" : orNote}`,
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
  const isRejection = named.some(({ key }) => key === bare(rowColumn));
  return {
    kind: "header",
    header: {
      width: cells.length,
      own: own.map(({ at, name }) => ({ at, name })),
      known,
      ignored,
      delimiter,
      identify: identifyBy(identifying.flatMap((name) => known.find(({ column }) => column.name === name) ?? [])),
      isRejection,
      originalAt: named.find(({ key }) => key === bare(originalColumn))?.at,
    },
  };
}

function isIdentity({ name }: SuperbillColumn): boolean {
  return name === "encounter_id";
}

function defaultOf({ name }: SuperbillColumn, defaults: Readonly<Record<string, string>>): string {
  return defaults[name] ?? "";
}

function unknownInProfile(name: string | null): RowFinding {
  const near = nearestName(
    name ?? "",
    superbillColumns.map((column) => column.name),
  );
  return {
    row: 0,
    code: "broken-profile",
    message: `the practice's profile names a column "${name}", which a superbill does not have`,
    remedy: `correct it under "superbill" in practice.json${near === undefined ? "" : `: "${near}" is near`}`,
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
