import type { IntakeFormat } from "./intake-format.ts";
import { readSuperbill, type TableRows } from "./superbill/read-superbill.ts";
import { writeSuperbillRejections } from "./superbill/write-rejections.ts";
import { type CsvRecordReader, createCsvRecordReader } from "./text/csv-records.ts";
import { textLines } from "./text/lines.ts";

const name = "superbill-csv";
const delimiters = [",", "\t", ";", "|"] as const;

/** A superbill as a table: one row a service line. Commas, tabs, semicolons or bars. */
export const superbillCsv: IntakeFormat = {
  name,
  extension: "csv",
  contentType: "text/csv; charset=utf-8",
  detects: () => true,
  read: (source, profile) => readSuperbill(name, tableOf(source), profile),
  rejections: writeSuperbillRejections,
};

async function* tableOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<TableRows> {
  let reader: CsvRecordReader | undefined;
  let delimiter = ",";
  for await (const lines of textLines(source)) {
    if (reader === undefined) {
      const first = lines.find((line) => line.text.trim() !== "");
      if (first === undefined) continue;
      delimiter = delimiterOf(first.text);
      reader = createCsvRecordReader(delimiter);
    }
    yield { delimiter, records: reader.take(lines) };
  }
  if (reader !== undefined) yield { delimiter, records: reader.end() };
}

/** The character that separates most names in the header. */
function delimiterOf(header: string): string {
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
