import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { writeClaims } from "../../shared/claim-wire/write-claims.ts";
import { fileHeading, soundClaim } from "../builders/sound-claim.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { superbillRow } from "../builders/superbill.ts";
import { inlineRows, workbookOf } from "../builders/workbook.ts";
import { collect } from "./collect.ts";

/** What a file says, whatever the order in which it says it. */
async function saidBy(body: string | Uint8Array, sizes?: readonly number[]) {
  const { encounters, items, codes } = await collect(body, sizes === undefined ? {} : { sizes });
  return {
    encounters: encounters.toSorted((a, b) => (a.encounterId < b.encounterId ? -1 : 1)),
    // By what is wrong; the row is another in another order.
    codes: codes.map((code) => code.replace(/^\d+ /, "")).sort(),
    rejected: items.reduce((sum, item) => sum + (item.kind === "rejected" ? item.rows.length : 0), 0),
    registered: items.flatMap((item) => (item.kind === "registration" ? [JSON.stringify(item.update)] : [])).sort(),
  };
}

const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 });

const { billingProvider, patient } = soundEncounterInput();

describe("claims of an 837P", () => {
  const changes: readonly Partial<EncounterInput>[] = [
    {},
    billingProvider === undefined ? {} : { billingProvider: { ...billingProvider, npi: "1003000126", name: "Other" } },
    { patient: { ...patient, lastName: "Zimmer", firstName: "Ada" } },
    { note: "seen again" },
    { rendering: { npi: "1245319599", lastName: "Okafor", firstName: "Ines" } },
  ];
  const claims = changes.map((change, index) => soundClaim(change, `CLAIM${index + 1}`));

  it("are the same in whatever order they stand, however they are cut and whatever ends the lines", async () => {
    const expected = await saidBy(writeClaims("professional", fileHeading(), claims));
    expect(expected).toMatchObject({ encounters: { length: 5 }, rejected: 0 });
    const orders = fc.shuffledSubarray(claims, { minLength: claims.length });
    await fc.assert(
      fc.asyncProperty(orders, sizes, fc.constantFrom("", "\n", "\r\n", "\r"), async (order, cut, end) => {
        const file = writeClaims("professional", fileHeading(), order).replaceAll(/~[\r\n]*/g, `~${end}`);
        expect(await saidBy(file, cut)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("rows of a workbook", () => {
  it("are the same in whatever order the visits stand, however it is cut", async () => {
    const rows = ["V1", "V2", "V3", "V4"].map((id) =>
      superbillRow({ encounter_id: id, note: `Zoë ${id}`, charge: id === "V3" ? "x" : "125.50" }),
    );
    const names = Object.keys(superbillRow());
    const bookOf = (order: typeof rows) =>
      workbookOf({ rows: inlineRows([names, ...order.map((row) => names.map((name) => row[name] ?? ""))]) });
    const expected = await saidBy(bookOf(rows));
    expect(expected).toMatchObject({ encounters: { length: 3 }, rejected: 1 });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), sizes, async (order, cut) => {
        expect(await saidBy(bookOf(order), cut)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("resources of a bulk export", () => {
  it("are the same in whatever order the lines stand", async () => {
    const lines = readFileSync(new URL("fixtures/fhir/bulk.ndjson", import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    const expected = await saidBy(lines.join("\n"));
    expect(expected.encounters.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), sizes, async (order, cut) => {
        expect(await saidBy(`${order.join("\n")}\n`, cut)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
