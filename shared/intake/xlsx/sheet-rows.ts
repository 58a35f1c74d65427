import { showNumber } from "./number-format.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { readXml } from "./xml.ts";

/** A row of a sheet with something in it. */
export interface SheetRow {
  /** As the spreadsheet program counts it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Has more text or cells than a row of a superbill can have: only its beginning is here. */
  readonly cut: boolean;
}

const maxRowCharacters = 65_536;
/** Superbills have some hundred columns at most; a sheet can have 16,384. */
const maxColumns = 1_024;

/**
 * The rows of a sheet as they are read; empty ones are left out.
 *
 * @throws WorkbookFault
 */
export async function* sheetRows(workbook: Workbook, sheet: Sheet): AsyncGenerator<readonly SheetRow[]> {
  let found: SheetRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let characters = 0;
  let cut = false;
  let column = -1;
  let type = "n";
  let style = 0;
  let value = "";
  let isTaking = false;

  const put = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed === "") return;
    characters += trimmed.length;
    if (column >= maxColumns || characters > maxRowCharacters) {
      cut = true;
      return;
    }
    while (cells.length < column) cells.push("");
    cells[column] = trimmed;
  };

  const reader = readXml(workbook.archive.read(sheet.part), {
    open: (element, attributes) => {
      switch (element) {
        case "row":
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          cells = [];
          characters = 0;
          cut = false;
          column = -1;
          break;
        case "c":
          column = columnOf(attributes.r) ?? column + 1;
          type = attributes.t ?? "n";
          style = Number(attributes.s ?? 0);
          value = "";
          break;
        case "v":
          isTaking = true;
          break;
        case "t":
          isTaking = type === "inlineStr";
          break;
      }
    },
    text: (piece) => {
      if (isTaking && value.length <= maxRowCharacters) value += piece;
    },
    close: (element) => {
      switch (element) {
        case "v":
        case "t":
          isTaking = false;
          break;
        case "c":
          put(textOf(type, value, style, workbook));
          break;
        case "row":
          if (cells.length > 0 || cut) found.push({ row, cells, cut });
          break;
      }
    },
  });
  for await (const _ of reader) {
    if (found.length === 0) continue;
    yield found;
    found = [];
  }
}

/** What a cell shows. Source: ECMA-376 Part 1, 18.18.11 (ST_CellType). */
function textOf(type: string, value: string, style: number, { strings, formats, since1904 }: Workbook): string {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : value === "0" ? "FALSE" : value;
    case "n":
      return showNumber(value, formats[style] ?? { kind: "plain" }, since1904);
    case "d":
      return value.slice(0, 10);
    default:
      return value;
  }
}

/** "AB12" -> 27; undefined where a cell does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/i.exec(reference ?? "")?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
