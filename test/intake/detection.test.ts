import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { intakeFormats } from "../../shared/intake/catalog.ts";
import { encounterJson, ndjson } from "../builders/encounter-line.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect } from "./collect.ts";

const csv = superbillCsv([superbillRow({ patient_last_name: "Muñoz" }), superbillRow({ encounter_id: "V2" })]);

describe("a file that is none of ours", () => {
  it.each([
    ["nothing at all", Buffer.alloc(0), "empty-file"],
    ["blank lines", Buffer.from("\r\n \n"), "empty-file"],
    ["a byte order mark alone", Buffer.from("\uFEFF"), "empty-file"],
    ["a broken Excel workbook", Buffer.from("PK\x03\x04rest"), "damaged-workbook"],
    ["an empty zip archive", Buffer.from("PK\x05\x06rest of it"), "zip-archive"],
    ["an old Excel workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old-excel"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
    ["a gzip archive", Buffer.from([0x1f, 0x8b, 8, 0]), "compressed"],
    ["random bytes", Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)), "binary"],
    ["zeros", Buffer.alloc(5000), "binary"],
    ["an X12 interchange", Buffer.from("ISA*00*          *00*"), "not-readable-x12"],
    ["XML", Buffer.from("<?xml version='1.0'?>"), "markup"],
    ["a JSON array", Buffer.from('[\n{"encounterId":"V1"}]'), "json-array"],
    ["JSON over several lines", Buffer.from('{\n  "encounterId": "V1"\n}\n'), "json-over-lines"],
    ["prose", Buffer.from("Dear billing team,\nplease find attached\n"), "unknown-format"],
  ])("as %s is refused with a reason and what to send instead", async (_what, bytes, code) => {
    const { items, findings } = await collect(bytes);
    expect(items.map(({ kind }) => kind)).toEqual(["refused"]);
    expect(findings[0]?.code).toBe(code);
    expect(findings[0]?.remedy.length).toBeGreaterThan(10);
  });
});

describe("a text file", () => {
  const swapped = Buffer.from(`\uFEFF${csv}`, "utf16le").swap16();
  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${csv}`)],
    ["UTF-16 with a byte order mark", Buffer.from(`\uFEFF${csv}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(csv, "utf16le")],
    ["big-endian UTF-16", swapped],
    ["Windows-1252", Buffer.from(csv, "latin1")],
  ])("in %s says the same as in UTF-8, however it is cut", async (_encoding, bytes) => {
    const expected = (await collect(csv)).encounters;
    expect(expected[0]?.patient.lastName).toBe("Muñoz");
    expect((await collect(bytes)).encounters).toEqual(expected);
    expect((await collect(bytes, { sizes: [1, 2, 3] })).encounters).toEqual(expected);
  });

  it("is told by its content, not by a name", async () => {
    expect((await collect(` ${ndjson(encounterJson())}`)).items[0]).toMatchObject({ format: "encounter-ndjson" });
    expect((await collect(csv)).items[0]).toMatchObject({ format: "superbill-csv" });
  });
});

describe("the catalog of formats", () => {
  it("lists every format that has a file, under a name of its own", () => {
    const folder = new URL("../../shared/intake/", import.meta.url);
    const formats = readdirSync(folder).filter(
      (file) =>
        file.endsWith(".ts") && /export const \w+: IntakeFormat\b/.test(readFileSync(new URL(file, folder), "utf8")),
    );
    expect(intakeFormats.map(({ name }) => `${name}.ts`).sort()).toEqual(formats.sort());
  });
});
