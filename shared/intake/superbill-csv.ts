import type { IntakeFormat } from "./intake-format.ts";
import { type IntakeItem, refuse } from "./intake-item.ts";
import { createEncounterGrouper } from "./superbill/group-rows.ts";
import { readHeader, type SuperbillHeader } from "./superbill/header.ts";
import { writeSuperbillRejections } from "./superbill/write-rejections.ts";
import { type CsvRecord, type CsvRecordReader, createCsvRecordReader } from "./text/csv-records.ts";
import { textLines } from "./text/lines.ts";

const name = "superbill-csv";
const delimiters = [",", "\t", ";", "|"] as const;

/** A superbill as a table: one row a service line, the rows of an encounter together. Commas, tabs, semicolons or bars. */
export const superbillCsv: IntakeFormat = {
  name,
  extension: "csv",
  contentType: "text/csv; charset=utf-8",
  detects: () => true,
  async *read(source, profile) {
    let records: CsvRecordReader | undefined;
    let delimiter = ",";
    let grouper: ReturnType<typeof createEncounterGrouper> | undefined;
    let rows = 0;
    for await (const lines of textLines(source)) {
      if (records === undefined) {
        const first = lines.find((line) => line.text.trim() !== "");
        if (first === undefined) continue;
        delimiter = delimiterOf(first.text);
        records = createCsvRecordReader(delimiter);
      }
      for (const record of records.take(lines)) {
        if (grouper === undefined) {
          const opened = open(record, delimiter);
          yield opened.item;
          if (opened.header === undefined) return;
          grouper = createEncounterGrouper(opened.header, profile);
        } else {
          rows++;
          yield* grouper.take(record);
        }
      }
    }
    for (const record of records?.end() ?? []) {
      if (grouper === undefined) {
        yield open(record, delimiter).item;
        return;
      }
      rows++;
      yield* grouper.take(record);
    }
    if (grouper !== undefined) yield* grouper.end();
    if (rows === 0) yield refuse("no-rows", "the file has no rows below its header", "export it again");
  },
  rejections: writeSuperbillRejections,
};

/** The character that separates most names in the header. */
function delimiterOf(header: string): string {
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function open(record: CsvRecord, delimiter: string): { readonly item: IntakeItem; readonly header?: SuperbillHeader } {
  if (record.kind === "broken") {
    return {
      item: refuse(
        "unreadable-header",
        "the header cannot be read",
        "begin with one row of column names, quoted evenly",
      ),
    };
  }
  const reading = readHeader(record.cells, record.row, delimiter);
  if (reading.kind === "refused") return { item: { kind: "refused", findings: reading.findings } };
  const { own, ignored } = reading.header;
  return {
    header: reading.header,
    item: {
      kind: "opened",
      format: name,
      columns: own.map((column) => column.name),
      ignoredColumns: ignored,
      delimiter,
    },
  };
}
