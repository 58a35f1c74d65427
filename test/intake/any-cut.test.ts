import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCsvRecordReader } from "../../shared/intake/text/csv-records.ts";
import { maxLineBytes, textLines } from "../../shared/intake/text/lines.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect, streamOf } from "./collect.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

/** Pieces that make trouble when they meet. */
const piece = fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", "a", "é", "\u{1F600}", " ", "\t", "\0", "V1", "'=");

const file = fc
  .array(
    fc.record({
      encounter_id: fc.constantFrom("V1", "V2", "V3", ""),
      note: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")),
      charge: fc.constantFrom("125.50", "$1,000.00", "x", ""),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((row) => superbillRow(row)));

async function linesOf(bytes: Uint8Array, cut: readonly number[]) {
  const lines = [];
  for await (const some of textLines(streamOf(bytes, cut))) lines.push(...some);
  return lines;
}

describe("however a file is cut into chunks", () => {
  it("its lines are the same, whatever bytes they are made of", async () => {
    const bytes = fc
      .array(
        fc.oneof(
          piece.map((text) => Buffer.from(text)),
          fc.uint8Array({ maxLength: 4 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => Buffer.concat(parts));
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (body, cut) => {
        const whole = await linesOf(body, [body.length + 1]);
        expect(await linesOf(body, cut)).toEqual(whole);
        expect(whole.length).toBe(
          body.length === 0
            ? 0
            : body
                .toString("latin1")
                .replace(/(\r\n|\n|\r)$/, "")
                .split(/\r\n|\n|\r/).length,
        );
      }),
    );
  });

  it("a line at the limit is whole and one over it is cut, the same way", async () => {
    for (const [length, cut] of [
      [maxLineBytes, false],
      [maxLineBytes + 1, true],
      [maxLineBytes * 3, true],
    ] as const) {
      const body = Buffer.from(`a\r\n${"x".repeat(length)}\r\nb`);
      for (const chunk of [[body.length], [4096], [65_535, 1], [70_000]]) {
        const lines = await linesOf(body, chunk);
        expect(lines.map((line) => line.cut)).toEqual([false, cut, false]);
        expect(lines[1]?.text.length).toBe(cut ? 1000 : length);
        expect(lines[2]?.text).toBe("b");
      }
    }
  });

  it("it is read the same", async () => {
    await fc.assert(
      fc.asyncProperty(file, sizes, async (rows, cut) => {
        const body = superbillCsv(rows);
        expect((await collect(body, { sizes: cut })).items).toEqual((await collect(body)).items);
      }),
    );
  });
});

describe("whatever ends its lines, and with a byte order mark or not", () => {
  it("a file is read the same", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom("\r\n", "\r"), fc.boolean(), async (rows, lineEnd, mark) => {
        const plain = superbillCsv(rows).replace(/\r\n|\r/g, "\n");
        const other = `${mark ? "\uFEFF" : ""}${plain.replaceAll("\n", lineEnd)}`;
        expect((await collect(other)).items).toEqual((await collect(plain)).items);
      }),
    );
  });
});

describe("whatever a CSV holds", () => {
  it("every row with something in it is accepted or rejected, once", async () => {
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
    const header = Object.keys(superbillRow()).join(",");
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { acceptedRows, rejectedRows } = await collect(`${header}\n${body}`);
        const rows = [...acceptedRows, ...rejectedRows];
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it("its rejection file reads back to the same cells", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 5 }), async (notes) => {
        const rows = notes.map((note, index) => superbillRow({ encounter_id: `V${index}`, units: "x", note }));
        const first = await collect(superbillCsv(rows));
        const second = await collect(first.rejections);
        expect(cellsOf(second.items)).toEqual(cellsOf(first.items));
      }),
    );
  });

  it("sound records are cut as csv-parse cuts them", () => {
    const cell = fc.array(fc.constantFrom('"', ",", "\n", "a", " b"), { maxLength: 4 }).map((parts) => parts.join(""));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\n");
        const reader = createCsvRecordReader(",");
        const records = [...reader.take(text.split("\n").map((line) => ({ text: line, cut: false }))), ...reader.end()];
        expect(records.map(({ cells }) => cells)).toEqual(parse(text, { relax_column_count: true }));
      }),
    );
  });
});

function cellsOf(items: Awaited<ReturnType<typeof collect>>["items"]) {
  return items.flatMap((item) => (item.kind === "rejected" ? item.rows.map(({ cells }) => cells) : []));
}
