import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { type Collected, collect } from "./collect.ts";

const text = fc.constantFrom("Ann", "Zoë", "Nuñez", "D'Arcy, Jr.", 'Li "Bo"', "");
const visits = fc.array(
  fc.record({
    id: fc.constantFrom("V1", "V2", "V3", "V4", "V5"),
    note: text,
    charge: fc.constantFrom("125.50", "$1,000.00", "x"),
    procedure: fc.constantFrom("99213", "87880", "36415"),
  }),
  { minLength: 1, maxLength: 10 },
);
type Visit = typeof visits extends fc.Arbitrary<infer Rows extends readonly unknown[]> ? Rows[number] : never;

const csvOf = (rows: readonly Visit[]) =>
  superbillCsv(
    rows.map(({ id, note, charge, procedure }) =>
      superbillRow({ encounter_id: id, note: `${id}${note}`, charge, procedure }),
    ),
  );

const encodings = {
  "UTF-8": (csv: string) => Buffer.from(csv),
  "UTF-8 with a byte order mark": (csv: string) => Buffer.from(`\uFEFF${csv}`),
  "Latin-1": (csv: string) => Buffer.from(csv, "latin1"),
  "UTF-16": (csv: string) => Buffer.from(csv, "utf16le"),
  "UTF-16 with a byte order mark": (csv: string) => Buffer.from(`\uFEFF${csv}`, "utf16le"),
  "UTF-16, high bytes first": (csv: string) => Buffer.from(`\uFEFF${csv}`, "utf16le").swap16(),
};

describe("the result is the same", () => {
  it.each(Object.entries(encodings))("in %s, however it is cut into chunks", async (_, encode) => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(visits, sizes, fc.constantFrom("\n", "\r\n", "\r"), async (rows, cut, lineEnd) => {
        const csv = csvOf(rows);
        const other = await collect(encode(csv.replaceAll("\n", lineEnd)), { sizes: cut });
        expect(other.items).toEqual((await collect(csv)).items);
      }),
      { numRuns: 40 },
    );
  });

  it("in whatever order the rows of different visits come", async () => {
    const shuffled = visits.chain((rows) =>
      fc.array(fc.double({ noNaN: true }), { minLength: rows.length, maxLength: rows.length }).map((keys) => ({
        rows,
        order: mixed(rows, keys),
      })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ rows, order }) => {
        expect(summary(await collect(csvOf(order)))).toEqual(summary(await collect(csvOf(rows))));
      }),
      { numRuns: 100 },
    );
  });
});

/** Rows in another order, those of one visit among themselves as before: the lines of a visit have an order. */
function mixed(rows: readonly Visit[], keys: readonly number[]): readonly Visit[] {
  const left = new Map<string, Visit[]>();
  for (const row of rows) left.set(row.id, [...(left.get(row.id) ?? []), row]);
  return rows
    .map(({ id }, index) => ({ id, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .flatMap(({ id }) => left.get(id)?.shift() ?? []);
}

function summary({ encounters, items }: Collected) {
  return {
    encounters: [...encounters].sort((a, b) => a.encounterId.localeCompare(b.encounterId)),
    rejected: items.flatMap((item) => (item.kind === "rejected" ? item.rows.map(({ text }) => text) : [])).sort(),
  };
}
