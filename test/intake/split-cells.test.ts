import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createCsvRecordReader } from "../../shared/intake/text/csv-records.ts";

const delimiters = [",", "\t", ";", "|"] as const;
const pieces = [
  ..."ab1,;|.'=\\#",
  " ",
  "  ",
  "\t",
  "\r",
  "\f",
  "é",
  "漢",
  "😀",
  "\u00a0",
  "\u2003",
  "\u200b",
  "\ufeff",
  '"',
  '""',
];

it("cuts a record into the cells that csv-parse finds, quoted or not, whatever white space is in it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...delimiters),
      fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), { minLength: 1, maxLength: 3 }),
      (delimiter, rows) => {
        for (const text of rows.map((row) => row.join(""))) {
          const reader = createCsvRecordReader(delimiter);
          const records = [...reader.take([{ text, cut: false }]), ...reader.end()];
          if (text.trim() === "") {
            expect(records).toEqual([]);
            continue;
          }
          const [record] = records;
          if (record?.kind !== "cells") continue;
          const options = { delimiter, trim: true, relax_column_count: true, record_delimiter: "\n" };
          expect(record.cells).toEqual(parse(text, options)[0]);
        }
      },
    ),
    { numRuns: 1_500 },
  );
});
