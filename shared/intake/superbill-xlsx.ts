import type { PracticeProfile } from "../claim/practice-profile.ts";
import type { IntakeFormat } from "./intake-format.ts";
import { type IntakeItem, refuse } from "./intake-item.ts";
import { readSuperbill, type TableRows } from "./superbill/read-superbill.ts";
import { csvLine, writeSuperbillRejections } from "./superbill/write-rejections.ts";
import { type SheetRow, sheetRows } from "./xlsx/sheet-rows.ts";
import { openWorkbook, type Sheet, type Workbook } from "./xlsx/workbook.ts";
import { WorkbookFault } from "./xlsx/workbook-fault.ts";

const name = "superbill-xlsx";
const delimiter = ",";

/** A superbill as a sheet of an Excel workbook, with the columns of the CSV; rejected rows come back as CSV. */
export const superbillXlsx: IntakeFormat = {
  name,
  extension: "csv",
  contentType: "text/csv; charset=utf-8",
  isBinary: true,
  detects: ({ bytes }) => [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte),
  async *read(source, profile): AsyncGenerator<IntakeItem> {
    let workbook: Workbook;
    let sheet: Sheet;
    try {
      workbook = await openWorkbook(source);
      sheet = await chooseSheet(workbook, profile);
    } catch (problem) {
      if (!(problem instanceof WorkbookFault)) throw problem;
      yield refuse(problem.code, problem.message, problem.remedy);
      return;
    }
    yield* readSuperbill(name, tableOf(workbook, sheet), profile);
  },
  rejections: writeSuperbillRejections,
};

async function* tableOf(workbook: Workbook, sheet: Sheet): AsyncGenerator<TableRows> {
  let width = 0;
  for await (const rows of sheetRows(workbook, sheet)) {
    if (width === 0) width = rows[0]?.cells.length ?? 0;
    yield { delimiter, records: rows.map((row) => recordOf(row, width)) };
  }
}

/** Empty cells at the end of a row are not in the file. */
function recordOf({ row, cells, cut }: SheetRow, width: number): TableRows["records"][number] {
  const filled = cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : cells;
  const text = csvLine(filled, delimiter);
  return cut
    ? { kind: "broken", row, cells, text: text.slice(0, 1_000), fault: "row-too-long" }
    : { kind: "cells", row, cells: filled, text };
}

/**
 * The sheet that the profile names, else the only one with something in it. All are read through before the first row is
 * taken: a workbook that breaks off must not leave half of its claims.
 */
async function chooseSheet(workbook: Workbook, { superbill }: PracticeProfile): Promise<Sheet> {
  const wanted = superbill?.sheet;
  const filled: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    if (wanted !== undefined && sheet.name !== wanted) continue;
    let rows = 0;
    for await (const some of sheetRows(workbook, sheet)) rows += some.length;
    if (rows > 0) filled.push(sheet);
  }
  const [only, ...more] = filled;
  if (only === undefined) {
    throw new WorkbookFault(
      "no-rows",
      wanted === undefined ? "no sheet of the workbook has rows" : "the sheet that the profile names has no rows",
      wanted === undefined ? "export it again" : 'name the sheet in practice.json under "superbill"',
    );
  }
  if (more.length > 0) {
    throw new WorkbookFault(
      "several-sheets",
      "several sheets of the workbook have rows",
      'send one sheet, hide the others, or name the one to read in practice.json: "superbill": {"sheet": "…"}',
    );
  }
  return only;
}
