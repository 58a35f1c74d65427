import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { numberFormat, showNumber } from "../../shared/intake/xlsx/number-format.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { inlineRows, workbookOf } from "../builders/workbook.ts";
import { zipOf } from "../builders/zip.ts";
import { collect } from "./collect.ts";

const fixtures = new URL("fixtures/xlsx/", import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, fixtures));

const row = superbillRow();
const names = Object.keys(row);
const tableOf = (...rows: readonly Readonly<Record<string, string>>[]) => [
  names,
  ...rows.map((each) => names.map((name) => each[name] ?? "")),
];

describe("a superbill as an Excel workbook", () => {
  const written = ["sound-and-broken.exceljs.xlsx", "sound-and-broken.sheetjs.xlsx"];

  it.each(written)("is read from what a spreadsheet library wrote: %s", async (name) => {
    const { encounters, codes, rejections, items } = await collect(fixture(name));
    expect(items[0]).toMatchObject({ kind: "opened", format: "superbill-xlsx" });
    expect(encounters).toMatchObject([
      {
        encounterId: "H-501",
        serviceFrom: "2026-09-14",
        patient: { lastName: "Thistle", birthDate: "1968-02-29", address: { zip: "02115" } },
        rendering: { npi: "1245319599" },
        lines: [
          { procedure: "99213", modifiers: ["25"], chargeCents: 14_250 },
          { procedure: "20610", modifiers: ["RT"], chargeCents: 18_830 },
        ],
      },
      { encounterId: "H-502", placeOfService: "02", patient: { address: { zip: "021154411" } } },
      { encounterId: "H-503", serviceFrom: "2026-09-30", lines: [{ procedure: "00100", units: 65 }] },
    ]);
    expect(codes).toEqual(["6 service_date not-a-date"]);
    expect(rejections).toMatch(/^\uFEFFEncounter ID,DOS,.*cleanclaim_problems/);
    expect(rejections).toContain(",'=1+1,");
  });

  it("says the same as its CSV", async () => {
    const rows = [superbillRow({ note: 'She said "no", & left <early>' }), superbillRow({ encounter_id: "V2" })];
    const header = Object.keys(rows[0] ?? {});
    const table = [header, ...rows.map((each) => header.map((name) => each[name] ?? ""))];
    const workbook = await collect(workbookOf({ rows: inlineRows(table) }));
    expect(workbook.encounters).toEqual((await collect(superbillCsv(rows))).encounters);
    expect(workbook.encounters).toHaveLength(2);
  });

  it("is read the same however it is cut into chunks", async () => {
    const bytes = fixture("sound-and-broken.exceljs.xlsx");
    const whole = (await collect(bytes)).items;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 4 }), async (sizes) => {
        expect((await collect(bytes, { sizes })).items).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it("of several filled sheets is refused, unless the profile names one", async () => {
    const bytes = fixture("two-months.xlsx");
    expect((await collect(bytes)).codes).toEqual(["0 several-sheets"]);
    const profile = PracticeProfile.parse({ superbill: { sheet: "June" } });
    expect((await collect(bytes, { profile })).encounters).toHaveLength(1);
    const unknown = PracticeProfile.parse({ superbill: { sheet: "July" } });
    expect((await collect(bytes, { profile: unknown })).codes).toEqual(["0 no-rows"]);
  });

  it("shares texts, leaves out how they are pronounced, and may count days from 1904", async () => {
    const date = names.indexOf("service_date");
    const cells = names.map((name, at) =>
      at === date ? '<c s="1"><v>44623</v></c>' : `<c t="inlineStr"><is><t>${row[name]}</t></is></c>`,
    );
    cells[names.indexOf("patient_last_name")] = '<c t="s"><v>0</v></c>';
    const { encounters } = await collect(
      workbookOf({
        rows: `${inlineRows([names])}<row>${cells.join("")}</row>`,
        strings: "<sst><si><r><t>Mar</t></r><r><t>low</t></r><rPh><t>xx</t></rPh></si></sst>",
        styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        since1904: true,
      }),
    );
    expect(encounters).toMatchObject([{ serviceFrom: "2026-03-04", patient: { lastName: "Marlow" } }]);
  });
});

describe("a workbook that is damaged or hostile", () => {
  const sound = workbookOf({ rows: inlineRows(tableOf(row)) });

  it("is refused when it breaks off anywhere", async () => {
    for (let length = 30; length < sound.length; length += 97) {
      const { codes, encounters } = await collect(sound.subarray(0, length));
      expect(codes).toEqual(["0 damaged-workbook"]);
      expect(encounters).toEqual([]);
    }
  });

  it("never throws, whatever byte of it is changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const { items } = await collect(bytes);
        expect(items.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused when a part is larger than the archive says", async () => {
    const bomb = workbookOf({ rows: inlineRows(tableOf(row)) + " ".repeat(5_000_000), lie: 700 });
    expect((await collect(bomb)).codes).toEqual(["0 damaged-workbook"]);
  });

  it("is refused when a part says that it unpacks to gigabytes", async () => {
    const bomb = workbookOf({ rows: inlineRows(tableOf(row)), lie: 4_000_000_000 });
    expect((await collect(bomb)).codes).toEqual(["0 workbook-too-large"]);
  });

  it.each([
    ["entities that grow", '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'],
    ["an entity that nobody declared", "<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>"],
    ["elements nested without end", "<a>".repeat(100_000)],
    ["half of an element", "<worksheet><sheetData><row"],
  ])("is refused for %s", async (_, sheet) => {
    expect((await collect(workbookOf({ rows: "", sheet }))).codes).toEqual(["0 damaged-workbook"]);
  });

  it("gives back a row with a cell far to the right, or with more text than a row can have", async () => {
    const far = '<row r="7"><c r="A7" t="inlineStr"><is><t>V9</t></is></c><c r="XFD7"><v>1</v></c></row>';
    const long = `<row r="8"><c t="inlineStr"><is><t>${"x".repeat(200_000)}</t></is></c></row>`;
    const { codes, encounters } = await collect(workbookOf({ rows: `${inlineRows(tableOf(row))}${far}${long}` }));
    expect(codes.filter((code) => !code.includes("beside"))).toEqual(["7 row-too-long", "8 row-too-long"]);
    expect(encounters.map(({ encounterId }) => encounterId)).toEqual(["V1001"]);
  });

  it("is told from another archive", async () => {
    expect((await collect(zipOf({ "../../etc/passwd": "x", "day.csv": "a,b" }))).codes).toEqual(["0 damaged-workbook"]);
    expect((await collect(zipOf({ "day.csv": "a,b" }))).codes).toEqual(["0 zip-archive"]);
  });
});

describe("a number in a cell", () => {
  const plain = numberFormat(0, undefined);
  it.each([
    ["1.234567893E9", plain, "1234567893"],
    ["125.50000000000001", plain, "125.5"],
    ["0.1", plain, "0.1"],
    ["#N/A", plain, "#N/A"],
    ["1", numberFormat(14, undefined), "1900-01-01"],
    ["60", numberFormat(14, undefined), "60"],
    ["61", numberFormat(14, undefined), "1900-03-01"],
    ["46085.75", numberFormat(22, undefined), "2026-03-04"],
    ["46085", numberFormat(164, 'yyyy"-"mm"-"dd;@'), "2026-03-04"],
    ["46085", numberFormat(165, "[$-409]d-mmm-yy;@"), "2026-03-04"],
    ["2115", numberFormat(166, "00000"), "02115"],
    ["21154411", numberFormat(167, "00000\\-0000"), "02115-4411"],
    ["142.5", numberFormat(168, '"Paid by day "#,##0.00'), "142.5"],
  ])("%s is shown as %o says: %s", (raw, format, shown) => {
    expect(showNumber(raw, format, false)).toBe(shown);
  });
});
