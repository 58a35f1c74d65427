import { identifierFrom } from "../../values/identifier.ts";
import type { CellReader, CellReading } from "./cells.ts";
import type { SuperbillColumn } from "./columns.ts";

/** A column of ours where a file has it. */
export interface ColumnAt {
  /** -1: the file does not have it. */
  readonly at: number;
  readonly column: SuperbillColumn;
  /** As the column reads; what a cell above says needs no second reading. */
  readonly read: CellReader;
  /** What an empty cell means; "" for nothing. */
  readonly default: string;
}

/** Which encounter a row is of; or the column that should say so and is empty. */
export type Identify = (
  cells: readonly string[],
) => { readonly encounterId: string } | { readonly encounterId: ""; readonly empty: string };

const longest = 50;

/** Reads as a column does, and remembers the cell before. */
export function remembering(read: CellReader): CellReader {
  let before: string | undefined;
  let reading: CellReading | undefined;
  return (cell) => {
    if (reading === undefined || cell !== before) {
      reading = read(cell);
      before = cell;
    }
    return reading;
  };
}

/** What a cell says once the profile has filled it. */
export function cellAt(cells: readonly string[], { at, default: text }: ColumnAt): string {
  const cell = cells[at] ?? "";
  return cell === "" ? text : cell;
}

/**
 * Names encounters by one column, as it stands, or by several together: "A17-2026-03-04". Where what identifies a visit is
 * a patient's name or birth date, the name is a hash of them: it will stand in claims and reports.
 */
export function identifyBy(columns: readonly ColumnAt[]): Identify {
  const [only, ...more] = columns;
  const isPrivate = columns.some(({ column: { path } }) => path[0] === "patient" && path[1] !== "accountNumber");
  return (cells) => {
    const parts: string[] = [];
    for (const each of columns) {
      const cell = cellAt(cells, each);
      if (cell === "") return { encounterId: "", empty: each.column.name };
      const reading = each.column.read(cell);
      parts.push(reading.kind === "value" ? String(reading.value) : cell);
    }
    if (more.length === 0 && only !== undefined && !isPrivate) return { encounterId: parts[0] ?? "" };
    const joined = parts.join("-");
    return {
      encounterId:
        isPrivate || joined.length > longest ? identifierFrom(20, ...parts.map((part) => part.toLowerCase())) : joined,
    };
  };
}
