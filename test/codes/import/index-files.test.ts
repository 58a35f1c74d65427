import { describe, expect, it } from "vitest";
import { importDrugXml } from "../../../shared/codes/import/drug-table-xml.ts";
import { importIndexCsv } from "../../../shared/codes/import/index-csv.ts";
import { importIndexXml } from "../../../shared/codes/import/index-xml.ts";
import { importNeoplasmCsv, importNeoplasmXml } from "../../../shared/codes/import/neoplasm-table.ts";
import { indexXml } from "../../builders/small-index.ts";

const heading = "RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code";

describe("the Alphabetic Index in XML", () => {
  it("hangs subterms under their terms with codes, pairs and references", () => {
    const { version, terms, faults } = importIndexXml(
      indexXml(`
Anemia (essential) (simple) | D64.9
  in
    neoplastic disease | D63.0
Pneumonia | J18.9
  Q fever | A78 J17
Grippe | see Influenza`),
    );
    expect(faults).toEqual([]);
    expect(version).toBe("2025");
    expect(terms.map(({ title }) => title)).toEqual(["Anemia", "Pneumonia", "Grippe"]);
    expect(terms[0]?.nonessential).toEqual(["essential", "simple"]);
    expect(terms[0]?.children[0]?.children[0]).toMatchObject({ title: "neoplastic disease", code: "D63.0" });
    expect(terms[1]?.children[0]).toMatchObject({ code: "A78", manifestation: "J17" });
    expect(terms[2]?.see).toBe("Influenza");
  });

  it("takes words after the parentheses into the title", () => {
    const xml = indexXml("Fox (-Fordyce) disease | L75.2").replace(
      "(-Fordyce) disease</nemod>",
      "(-Fordyce)</nemod> disease",
    );
    expect(importIndexXml(xml).terms[0]).toMatchObject({ title: "Fox disease", nonessential: ["-Fordyce"] });
  });

  it("names a code that is none with its line, and keeps the term", () => {
    const { terms, faults } = importIndexXml(
      indexXml("Anemia | D64.9\nZebra | 64.D9").replace("<code>64", "\n<code>64"),
    );
    expect(terms.map(({ code }) => code)).toEqual(["D64.9", undefined]);
    expect(faults).toEqual([{ line: 1, reason: '"64.D9" at "Zebra" is no ICD-10-CM code.' }]);
  });

  it.each([
    ["cut off", indexXml("Anemia | D64.9").slice(0, -30), /XML/],
    ["another document", "<html/>", /outermost element is <html>/],
    ["with a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${indexXml("Anemia | D64.9")}`, /document type/],
    ["with an entity of its own", indexXml("Anemia &lol; | D64.9"), /XML/],
    ["without a letter", "<ICD10CM.index><version>2025</version></ICD10CM.index>", /no <letter>/],
    ["empty", "", /./],
    ["nested without end", `<ICD10CM.index>${"<term>".repeat(500)}`, /nested/],
  ])("says what is wrong with a file that is %s", (_, xml, reason) => {
    const { faults } = importIndexXml(xml);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.reason).toMatch(reason);
  });
});

describe("the Alphabetic Index in rows", () => {
  it("hangs rows by their level", () => {
    const { terms, faults } = importIndexCsv(
      [
        heading,
        "1,A,0,Anemia,,,(essential),D64.9",
        "2,A,1,in,,,,",
        "3,A,2,neoplastic disease,,,,D63.0",
        "4,B,0,Grippe,Influenza,,,",
      ].join("\n"),
    );
    expect(faults).toEqual([]);
    expect(terms[0]?.children[0]?.children[0]?.code).toBe("D63.0");
    expect(terms[1]).toMatchObject({ title: "Grippe", see: "Influenza", children: [] });
  });

  it("names rows whose level or code cannot be, by line", () => {
    const { terms, faults } = importIndexCsv(
      [heading, "1,A,0,Anemia,,,,D64.9", "2,A,2,simple,,,,D64.9", "3,A,x,other,,,,D64.8", "4,A,0,Fever,,,,R.509"].join(
        "\n",
      ),
    );
    expect(faults.map(({ line }) => line).toSorted()).toEqual([3, 4, 5]);
    expect(terms[0]?.children[0]?.title).toBe("simple");
  });

  it("asks for its columns", () => {
    expect(importIndexCsv("a,b\n1,2").faults[0]).toMatchObject({
      line: 1,
      reason: expect.stringMatching(/Level, Term/),
    });
  });

  it("names a row with too few cells and keeps the others", () => {
    const { terms, faults } = importIndexCsv(
      [heading, "1,A,0,Anemia,,,,D64.9", "2,A", "3,A,0,Fever,,,,R50.9"].join("\n"),
    );
    expect(terms.map(({ title }) => title)).toEqual(["Anemia", "Fever"]);
    expect(faults).toMatchObject([{ line: 3 }]);
  });
});

describe("the tables of the Index", () => {
  const table = (cells: string) =>
    `<ICD10CM.index><version>2025</version><letter><title>N</title><mainTerm><title>Neoplasm</title>${cells}</mainTerm></letter></ICD10CM.index>`;
  const cell = (column: number, code: string) => `<cell col="${column}">${code}</cell>`;

  it("reads neoplasms by behaviour; a dash is no code", () => {
    const xml = table(
      `${cell(2, "C80.1")}<term level="1"><title>breast<nemod>(skin)</nemod></title>${cell(2, "C50.9-")}${cell(4, "-")}</term>`,
    );
    const [all] = importNeoplasmXml(xml).terms;
    expect(all?.primary).toBe("C80.1");
    expect(all?.children[0]).toMatchObject({ title: "breast(skin)", primary: "C50.9-", inSitu: undefined });
  });

  it("reads the same from rows", () => {
    const columns =
      "RowID,Level,Term,SeeAlso,NonEssModif,MalignantPrimary,MalignantSecondary,CaInSitu,Benign,UncertainBehavior,UnspecifiedBehavior";
    const { terms, faults } = importNeoplasmCsv(
      [
        columns,
        "1,0,Neoplasm,,,C80.1,C79.9,D09.9,D36.9,D48.9,D49.9",
        "2,1,breast,,(skin),C50.9-,C79.81,D05.9-,D24.-,D48.6-,D49.3",
      ].join("\n"),
    );
    expect(faults).toEqual([]);
    expect(terms[0]?.children[0]).toMatchObject({ title: "breast (skin)", benign: "D24.-", unspecified: "D49.3" });
  });

  it("reads drugs by intent, and names a cell that is no code", () => {
    const { terms, faults } = importDrugXml(
      table([2, 3, 4, 5, 6, 7].map((at) => cell(at, at === 7 ? "T1" : `T36.0X${at - 1}`)).join("")),
    );
    expect(terms[0]).toMatchObject({ accidental: "T36.0X1", adverseEffect: "T36.0X5", underdosing: undefined });
    expect(faults).toMatchObject([{ reason: '"T1" at "Neoplasm" is no ICD-10-CM code.' }]);
  });

  it("says that a column is not the table's", () => {
    expect(importDrugXml(table(cell(9, "T36.0X1"))).faults).toMatchObject([{ reason: 'The table has no column "9".' }]);
  });
});
