import type { RowFinding, SourceRow } from "../intake-item.ts";
import { type CsvFault, type CsvRecord, cellsBeforeDamage } from "../text/csv-records.ts";
import { maxLineBytes } from "../text/lines.ts";
import { unguardCell } from "./formula-guard.ts";
import type { SuperbillHeader } from "./header.ts";
import type { SuperbillRow } from "./read-encounter.ts";

/** A row under the header, as far as it can be laid out. */
export interface LaidRow {
  readonly source: SourceRow;
  /** Absent when the row cannot be read as a service line; `findings` then say why. */
  readonly laid: SuperbillRow | undefined;
  readonly findings: readonly RowFinding[];
  /** "" when it cannot be told. */
  readonly encounterId: string;
}

type Words = Pick<RowFinding, "message" | "remedy">;

const faults: Readonly<Record<CsvFault, Words>> = {
  "unclosed-quote": {
    message: "a quotation mark opens a cell and never closes it",
    remedy: "close it, and write quotation marks inside a cell twice",
  },
  "stray-quote": {
    message: "a quotation mark stands where none can",
    remedy: "put the whole cell in quotation marks, and write those inside it twice",
  },
  "row-too-long": {
    message: `the row is longer than ${maxLineBytes} bytes`,
    remedy: "shorten it, or end each row with a line break; only its beginning is shown here",
  },
  "unreadable-characters": {
    message: "the row holds characters that are not text",
    remedy: "remove them; export the file again if it was damaged on its way",
  },
};

const missingId = (column: string): Omit<RowFinding, "row"> => ({
  column,
  code: "missing",
  message: "is empty",
  remedy: "fill it in: it tells which encounter the row is of",
});

/** Undefined for a row without a filled cell. */
export function layOutRow(record: CsvRecord, header: SuperbillHeader): LaidRow | undefined {
  const { row, text } = record;
  const cells = header.isRejection ? record.cells.map(unguardCell) : record.cells;
  const identified = header.identify(cells);
  const { encounterId } = identified;
  const unreadable = (finding: Omit<RowFinding, "row">, source: SourceRow, of = encounterId): LaidRow => ({
    source,
    laid: undefined,
    findings: [{ row, ...finding }],
    encounterId: of,
  });

  if (record.kind === "broken") {
    return unreadable({ code: record.fault, ...faults[record.fault] }, { row, text });
  }
  const own =
    header.own.length === cells.length && header.own.length === header.width
      ? cells
      : header.own.map(({ at }) => cells[at] ?? "");
  const original = header.originalAt === undefined ? "" : (cells[header.originalAt] ?? "");
  const isBlank = own.every((cell) => cell === "");
  const hasMore = cells.slice(header.width).some((cell) => cell !== "");
  if (isBlank && original === "" && !hasMore) return undefined;
  if (isBlank && original !== "") {
    return unreadable(
      {
        code: "not-mended",
        message: "the row still stands as text in the last column",
        remedy: "write its parts under the columns they belong to",
      },
      { row, text: original },
      header.identify(placed(cellsBeforeDamage(original, header.delimiter), header)).encounterId,
    );
  }
  if (hasMore) {
    return unreadable(
      {
        code: "too-many-cells",
        message: `the row has ${cells.length} cells under a header of ${header.width}`,
        remedy: "put a cell that holds the separator in quotation marks",
      },
      { row, text },
    );
  }
  if (cells.length < header.width) {
    return unreadable(
      {
        code: "too-few-cells",
        message: `the row has ${cells.length} cells under a header of ${header.width}`,
        remedy: "check that each cell stands under its column, and fill up the row",
      },
      { row, text, cells: own },
    );
  }
  const source = { row, text, cells: own };
  return "empty" in identified
    ? { source, laid: undefined, findings: [{ row, ...missingId(identified.empty) }], encounterId }
    : { source, laid: { row, cells, encounterId }, findings: [], encounterId };
}

/** Cells of the file's own columns, each where it stands among all. */
function placed(own: readonly string[], header: SuperbillHeader): readonly string[] {
  const cells = Array.from({ length: header.width }, () => "");
  for (const [index, { at }] of header.own.entries()) cells[at] = own[index] ?? "";
  return cells;
}
