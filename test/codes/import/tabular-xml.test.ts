import { describe, expect, it } from "vitest";
import { isCodeInRange } from "../../../shared/codes/code-in-range.ts";
import { readNoteReferences } from "../../../shared/codes/import/note-references.ts";
import { importTabularXml } from "../../../shared/codes/import/tabular-xml.ts";
import { decodeTabular, encodeTabular } from "../../../shared/codes/search/tabular-bytes.ts";

const file = `<?xml version="1.0"?>
<ICD10CM.tabular><version>2025</version>
<chapter><name>19</name><desc>Injury (S00-T88)</desc>
<section id="S70-S79"><desc>Injuries to the hip and thigh (S70-S79)</desc>
<diag><name>S72</name><desc>Fracture of femur</desc>
<excludes1><note>traumatic amputation of hip (S78.-)</note></excludes1>
<sevenChrDef><extension char="A">initial encounter</extension><note>not a note of the entry</note><extension char="D">subsequent encounter</extension></sevenChrDef>
<diag><name>S72.0</name><desc>Fracture of neck of femur</desc></diag>
</diag></section></chapter></ICD10CM.tabular>`;

describe("the Tabular List in XML", () => {
  it("keeps notes where they stand, and finds them from a code with a seventh character", () => {
    const { version, entries, faults } = importTabularXml(file);
    expect(faults).toEqual([]);
    const tabular = decodeTabular(encodeTabular(`FY${version}`, entries));
    expect(tabular.lineage("S720XXA").map(({ code }) => code)).toEqual(["S720", "S72", "S70-S79", "19"]);
    expect(tabular.lineage("S720XXA").at(-1)?.title).toBe("Injury");
    expect(tabular.entry("S72")?.notes).toEqual({
      excludes1: [{ text: "traumatic amputation of hip (S78.-)", codes: [{ from: "S78", to: "S78" }] }],
    });
    expect([...(tabular.entry("S72")?.seventh ?? [])]).toEqual([
      ["A", "initial encounter"],
      ["D", "subsequent encounter"],
    ]);
    expect(tabular.lineage("B99")).toEqual([]);
    expect(tabular.lineage("1XX")).toEqual([]);
  });

  it("names codes that are none or stand twice", () => {
    const twice = file
      .replace("<name>S72.0</name>", "<name>S72</name>")
      .replace("S70-S79)</desc>\n", "S70-S79)</desc><diag><name>72</name><desc>x</desc></diag>\n");
    expect(importTabularXml(twice).faults.map(({ reason }) => reason)).toEqual([
      '"72" is no ICD-10-CM code.',
      '"S72" stands twice.',
    ]);
  });

  it("takes nothing from a file that is cut off", () => {
    const { entries, faults } = importTabularXml(file.slice(0, -60));
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ line: 8 }]);
  });
});

describe("codes that a note names", () => {
  it.each([
    ["see (S78.-)", [{ from: "S78", to: "S78" }]],
    ["code (T36-T65) if applicable", [{ from: "T36", to: "T65" }]],
    [
      "(A69.2-, B20 and C00.1-C00.5)",
      [
        { from: "A692", to: "A692" },
        { from: "B20", to: "B20" },
        { from: "C001", to: "C005" },
      ],
    ],
    ["(A00.- to A09.-)", [{ from: "A00", to: "A09" }]],
    ["dementia (F10-F19, with .17, .27, .97)", [{ from: "F10", to: "F19", endings: ["17", "27", "97"] }]],
    ["(T36-T50 with fifth or sixth character 5)", [{ from: "T36", to: "T50", endings: ["?5", "??5"] }]],
    ["(I69. with final characters -23)", [{ from: "I69", to: "I69", endings: ["?23"] }]],
    ["as in G80-G82", [{ from: "G80", to: "G82" }]],
    ["lupus anticoagulant (LAC) disorder (D68.62)", [{ from: "D6862", to: "D6862" }]],
    ["E. coli O157:H7", []],
  ])("%s", (text, codes) => {
    expect(readNoteReferences(text)).toEqual(codes);
  });

  it("takes no vitamin for a code where a title is meant", () => {
    expect(readNoteReferences("Vitamin B12 deficiency", false)).toEqual([]);
  });

  it("holds what is at or below its codes, with its endings", () => {
    expect(isCodeInRange("S7800XA", { from: "S78", to: "S78" })).toBe(true);
    expect(isCodeInRange("S79", { from: "S78", to: "S78" })).toBe(false);
    expect(isCodeInRange("F1027", { from: "F10", to: "F19", endings: ["27"] })).toBe(true);
    expect(isCodeInRange("F1020", { from: "F10", to: "F19", endings: ["27"] })).toBe(false);
    expect(isCodeInRange("T360X5A", { from: "T36", to: "T50", endings: ["?5", "??5"] })).toBe(true);
    expect(isCodeInRange("T360X1A", { from: "T36", to: "T50", endings: ["?5", "??5"] })).toBe(false);
  });
});
