import { describe, expect, it } from "vitest";
import { createCodeBook } from "../../../shared/codes/book/create-code-book.ts";
import { openRelease } from "../../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../../shared/codes/compact/write-release.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { importers } from "../../../shared/codes/import/catalog.ts";
import type { ImportResult } from "../../../shared/codes/import/import-result.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import { day } from "../../../shared/values/day.ts";
import { orderText, sourceFile } from "../../builders/source-file.ts";

/** Imports a file as the command does: told by its name, read by its kind. */
async function importText(name: string, text: string, more: readonly (readonly [string, string])[] = []) {
  const importer = importers.find(({ takes }) => takes(name, text.slice(0, 4_000)));
  if (importer === undefined) throw new Error(`nothing takes ${name}`);
  const named = importer.named(name, text) ?? { release: "mine", from: day("2026-01-01") };
  const files = [[name, text] as const, ...more].map(([each, content]) => sourceFile(each, content));
  const result = await importer.read(files, { ...named, fewestRows: 1 });
  return { kind: importer.kind, named, result };
}

async function bookOf(name: string, text: string, more?: readonly (readonly [string, string])[]) {
  const { kind, named, result } = await importText(name, text, more);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.findings));
  const { bytes, header } = writeRelease(result.draft);
  const entry: ReleaseEntry = { kind, ...named, edition: 1, content: header.content };
  const release = openRelease(bytes);
  return createCodeBook(releaseTimeline([entry]), () => release, emptyCodeBook);
}

function faults({ result }: { readonly result: ImportResult }): readonly string[] {
  return result.kind === "release"
    ? []
    : result.findings.map(({ line, code }) => (line === undefined ? code : `${line} ${code}`));
}

const on = day("2026-07-15");

describe("ICD-10-PCS", () => {
  it("has whole codes only, and no code outside of them", async () => {
    const book = await bookOf("icd10pcs_order_2026.txt", orderText("001 0 Bypass", "0016070 1 Bypass one to other"));
    expect(book.listed("icd-10-pcs", "0016070", day("2025-10-01"))).toMatchObject({
      kind: "known",
      release: "icd-10-pcs FY2026",
    });
    expect(book.listed("icd-10-pcs", "001", day("2025-10-01")).kind).toBe("unknown");
    expect(book.listed("icd-10-pcs", "0016070", day("2026-10-01")).kind).toBe("no-data");
    expect(
      faults(await importText("icd10pcs_order_2026.txt", orderText("001 0 Bypass", "O016070 1 Bypass"))),
    ).toContain("2 broken-line");
  });
});

/** A record of the contractor file. */
function hcpcsRecord(code: string, record: string, title: string, add = "20200101", end = "", width = 320): string {
  const line =
    `${code.padStart(5)}00100${record}${title.padEnd(80)}`.padEnd(268) + add.padEnd(8) + add.padEnd(8) + end.padEnd(8);
  return `${line.padEnd(width)}\r\n`;
}

describe("HCPCS Level II", () => {
  const text = (width: number) =>
    [
      "notes of the publisher\r\n\r\n",
      hcpcsRecord("A1", "7", "Dressing for one wound", "20020701", "", width),
      hcpcsRecord("J0696", "3", "Injection, ceftriaxone sodium,", "19970101", "", width),
      "J0696002004per 250 mg\r\n",
      hcpcsRecord("J9999", "3", "Gone", "20000101", "20251231", width),
    ].join("");

  it.each([320, 293])("is read with records of %i characters, continuations joined, modifiers apart", async (width) => {
    const book = await bookOf("HCPC2026_JUL_ANWEB.txt", text(width));
    const drug = book.procedure("J0696", on);
    expect(drug).toMatchObject({
      kind: "known",
      release: "hcpcs 2026Q3",
      fact: { system: "hcpcs", title: "Injection, ceftriaxone sodium, per 250 mg", dose: { amount: 250, of: "MG" } },
    });
    expect(book.listed("modifier", "A1", on)).toMatchObject({
      kind: "known",
      fact: { title: "Dressing for one wound" },
    });
    expect(book.listed("modifier", "25", on).kind).toBe("no-data");
  });

  it("is good from the day it was added to the day it ended", async () => {
    const book = await bookOf("HCPC2026_JUL_ANWEB.txt", text(320));
    expect(book.procedure("J9999", on).kind).toBe("unknown");
    expect(book.procedure("J9999", day("2025-12-31")).kind).toBe("known");
    expect(book.procedure("J9999", day("2026-01-01")).kind).toBe("no-data");
    expect(book.procedure("J1234", on).kind).toBe("unknown");
  });

  it("is refused where a record is cut off, continues nothing, has no day, or was moved", async () => {
    const [one, other] = [hcpcsRecord("J0696", "3", "One"), hcpcsRecord("J0697", "3", "Other")];
    expect(faults(await importText("HCPC2026_JUL_ANWEB.txt", one + other.slice(0, 200)))).toEqual(["2 broken-line"]);
    expect(faults(await importText("HCPC2026_JUL_ANWEB.txt", `${one}J0697002004of other\r\n`))).toEqual([
      "2 broken-line",
    ]);
    expect(
      faults(await importText("HCPC2026_JUL_ANWEB.txt", one.replace("2020010120200101", "2020130120200101"))),
    ).toContain("1 broken-line");
    expect(faults(await importText("HCPC2026_JUL_ANWEB.txt", other + one))).toEqual(["out-of-order"]);
    expect(faults(await importText("HCPC2026_JUL_ANWEB.txt", "nothing of it"))).toContain("no-rows");
  });

  it("keeps no words of the ADA's D codes", async () => {
    const { result } = await importText("HCPC2026_JUL_ANWEB.txt", hcpcsRecord("D0120", "3", "Words of the ADA"));
    expect(JSON.stringify(result)).not.toContain("Words");
  });
});

const pairNotes = [
  "CPT only copyright",
  "",
  "",
  "Column 1/Column 2 Edits",
  "Column 1\tColumn 2\t*=in existence\tEffective",
  "\t\tprior to 1996\tDate",
];
const pairs = (...rows: readonly string[]) =>
  `${[...pairNotes, ...rows.map((row) => row.replaceAll(" ", "\t"))].join("\r\n")}\r\n`;
const otherFiles = [2, 3, 4].map(
  (part) => [`ccipra-v322r0-f${part}.txt`, pairs("99999 99998  20200101 * 1 x")] as const,
);

describe("NCCI pairs", () => {
  it("are in force from their day to their last, in their order, with their indicator", async () => {
    const text = pairs(
      "11042 97597  20200101 * 1 Misuse",
      "11042 97598  20200101 20260630 0 Misuse",
      "11042 99211  20200101 * 9 None",
      "11042 99212  20200101 20200101 1 Never",
    );
    const book = await bookOf("ccipra-v322r0-f1.txt", text, otherFiles);
    const pair = (one: string, two: string, at = on) => book.pair("practitioner", one, two, at);
    expect(pair("11042", "97597")).toEqual({
      kind: "known",
      fact: { modifierIndicator: "1" },
      release: "ptp-practitioner 2026Q3",
    });
    expect(pair("97597", "11042").kind).toBe("unknown");
    expect(pair("11042", "97598").kind).toBe("unknown");
    expect(pair("11042", "97598", day("2026-06-30"))).toMatchObject({
      kind: "known",
      fact: { modifierIndicator: "0" },
    });
    expect(pair("11042", "97597", day("2019-12-31")).kind).toBe("no-data");
    expect(pair("11042", "99211").kind).toBe("unknown");
    expect(pair("11042", "99212").kind).toBe("unknown");
    expect(book.pair("hospital", "11042", "97597", on).kind).toBe("no-data");
  });

  it("are refused where a file of the quarter is missing, or a line is broken", async () => {
    expect(
      faults(await importText("ccipra-v322r0-f1.txt", pairs("11042 97597  20200101 * 1 x"), otherFiles.slice(0, 2))),
    ).toEqual(["file-missing"]);
    const broken = pairs(
      "11042 97597  20200101 * 1 x",
      "11042 97598  20201301 * 1 x",
      "1104 97598  20200101 * 1 x",
      "11042 97598  20200101 * 7 x",
      "11042 97598  20200101 20190101 1 x",
      "11042 975",
    );
    expect(faults(await importText("ccipra-v322r0-f1.txt", broken, otherFiles))).toEqual(
      [8, 9, 10, 11, 12].map((line) => `${line} broken-line`),
    );
  });
});

describe("NCCI units", () => {
  const name = "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv";
  const heading =
    '"CPT only copyright 2025 AMA, all rights",,,\r\nHCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n';

  it("have a number and how it is counted", async () => {
    const book = await bookOf(
      name,
      `${heading}A0021,0,1 Line Edit,Policy\r\nJ0696,16,"3 Date of Service Edit: Clinical",Prescribing\r\n`,
    );
    expect(book.units("practitioner", "J0696", on)).toEqual({
      kind: "known",
      fact: { units: 16, adjudication: "3" },
      release: "mue-practitioner 2026Q3",
    });
    expect(book.units("practitioner", "A0021", on)).toMatchObject({ fact: { units: 0, adjudication: "1" } });
    expect(book.units("practitioner", "99213", on).kind).toBe("unknown");
    expect(book.units("dme", "A0021", on).kind).toBe("no-data");
  });

  it("are refused where a value, an indicator, a code or the heading is not one", async () => {
    expect(
      faults(
        await importText(
          name,
          `${heading}A0021,x,1 Line,P\r\nA0022,2,4 Line,P\r\nA00,2,1 L,P\r\nA0023,1,1,P\r\nA0023,1,1,P\r\n`,
        ),
      ),
    ).toEqual(["3 broken-line", "4 broken-line", "5 broken-line", "7 twice"]);
    expect(faults(await importText(name, "A0021,1,1,P\r\n"))).toEqual(["no-heading", "too-few-rows"]);
  });
});

describe("add-on codes", () => {
  const heading = "Add-On Code\tType\tPrimary Code\tEffective Date\tDeletion Date\r\n";

  it("name what they add to, on its days", async () => {
    const book = await bookOf(
      "AOC_V2026Q3.txt",
      `${heading}11045\t1\t11042\t2011001\t\r\n11045\t1\t11043\t2011001\t2026181\r\n99292\t2\t\t2013001\t\r\n`,
    );
    expect(book.addOn("11045", on)).toEqual({
      kind: "known",
      fact: { type: "1", primaries: ["11042"] },
      release: "add-on 2026Q3",
    });
    expect(book.addOn("11045", day("2026-06-30"))).toMatchObject({ fact: { primaries: ["11042", "11043"] } });
    expect(book.addOn("99292", on)).toMatchObject({ fact: { type: "2", primaries: [] } });
    expect(book.addOn("99213", on).kind).toBe("unknown");
  });

  it("are refused where a day, a type or a primary is not one", async () => {
    expect(
      faults(
        await importText(
          "AOC_V2026Q3.txt",
          `${heading}11045\t1\t11042\t2011400\t\r\n11045\t4\t11042\t\t\r\n11045\t1\t\t\t\r\n`,
        ),
      ),
    ).toEqual(["2 broken-line", "3 broken-line", "4 broken-line", "too-few-rows"]);
  });
});

describe("the fee schedule", () => {
  const heading =
    '"2026 fee schedule",,,,,,,,,,,,,,,,,,,,\r\n,,,,,,,,,,,,,PCTC,GLOB,,,,MULT,BILAT,ASST\r\nHCPCS,MOD,DESCRIPTION,CODE,,,,,,,,,,IND,DAYS,OP,OP,OP,PROC,SURG,SURG\r\n';
  const row = (code: string, modifier: string, global: string) =>
    `${code},${modifier},words of the AMA,A,,,,,,,,,,0,${global},,,,2,1,2\r\n`;

  it("gives indicators and no words", async () => {
    const text = heading + row("20610", "", "000") + row("71046", "26", "XXX");
    const book = await bookOf("PPRRVU2026_Jul.csv", text);
    expect(book.procedure("20610", on)).toEqual({
      kind: "known",
      fact: { code: "20610", system: "cpt", global: "000", components: "0", bilateral: "1", assistant: "2" },
      release: "fee-schedule 2026Q3",
    });
    expect(book.procedure("71046", on).kind).toBe("no-data");
    expect(JSON.stringify((await importText("PPRRVU2026_Jul.csv", text)).result)).not.toContain("words");
  });

  it("is refused where columns have moved", async () => {
    expect(faults(await importText("PPRRVU2026_Jul.csv", heading + row("20610", "", "2.5")))).toEqual([
      "4 broken-line",
      "too-few-rows",
    ]);
    expect(faults(await importText("PPRRVU2026_Jul.csv", "HCPCS,MOD,X\r\n20610,,y\r\n"))).toEqual([
      "no-heading",
      "too-few-rows",
    ]);
  });
});

describe("lists", () => {
  it.each([
    [
      "place-of-service.csv",
      "place-of-service",
      "Place of Service Code,Place of Service Name,Effective Date\n11,Office,\n27,Outreach,10/1/2023\n",
      "27",
      "1x",
    ],
    ["nucc_taxonomy_260.csv", "taxonomy", "Code,Display Name\n207Q00000X,Family\n", "207Q00000X", "207Q"],
    ["revenue-codes.csv", "revenue", "Revenue Code,Description\n0450,Emergency\n", "0450", "45"],
    [
      "carc.csv",
      "carc",
      "Code,Description,Start Date,Stop Date\n16,Lacks,1995-01-01,\nA1,Denied,19950101,\n",
      "16",
      "16-x",
    ],
    ["rarc.csv", "rarc", "Code,Description\nN382,Missing\nMA130,Incomplete\n", "MA130", "X1"],
    ["claim-status-codes.csv", "claim-status", "Code,Description\n20,Accepted\n", "20", "A1"],
    ["claim-status-category.csv", "claim-status-category", "Code,Description\nA1,Receipt\n", "A1", "20"],
  ] as const)("%s is read, and refused with a code of another shape", async (name, list, text, code, wrong) => {
    const book = await bookOf(name, text);
    expect(book.listed(list, code, on)).toMatchObject({ kind: "known", fact: { code } });
    expect(book.listed(list, "ZZZ", on).kind).toBe("unknown");
    expect(faults(await importText(name, text.replace(code, wrong)))).toContain(
      `${text.split("\n").findIndex((line) => line.startsWith(code)) + 1} broken-line`,
    );
  });

  it("keep days: a code that was stopped is unknown after", async () => {
    const book = await bookOf("carc-2026-07-01.csv", "Code,Description,Start,Stop\n15,Old,1995-01-01,2026-07-10\n");
    expect(book.listed("carc", "15", day("2026-07-10")).kind).toBe("known");
    expect(book.listed("carc", "15", day("2026-07-11")).kind).toBe("unknown");
  });

  it("are refused where a code is open twice, a day is none, or the table ends in a quotation", async () => {
    expect(faults(await importText("carc.csv", "Code,Description\n16,a\n16,b\n"))).toEqual(["3 twice"]);
    expect(faults(await importText("carc.csv", "Code,Start\n16,2026-13-01\n"))).toContain("2 broken-line");
    expect(faults(await importText("carc.csv", "Words,Start\n16,2026-01-01\n"))).toContain("no-heading");
  });

  it("of places come as FHIR too, whole", async () => {
    const system = {
      resourceType: "CodeSystem",
      url: "CMSPlaceofServiceCodes",
      version: "20240502",
      content: "complete",
      concept: [{ code: "11", display: "Office" }],
    };
    const book = await bookOf("places.json", JSON.stringify(system));
    expect(book.listed("place-of-service", "11", on)).toMatchObject({
      kind: "known",
      release: "place-of-service 2024-05-02",
    });
    expect(faults(await importText("places.json", JSON.stringify({ ...system, content: "fragment" })))).toContain(
      "broken-table",
    );
    expect(faults(await importText("places.json", JSON.stringify(system).slice(0, -3)))).toContain("broken-table");
  });

  it("of CPT are codes and days only: descriptors are never kept", async () => {
    const text = "CPT Code,Long Description\n99213,Words of the AMA\n0001F,Others\n";
    const { result } = await importText("cpt-2026.csv", text);
    expect(JSON.stringify(result)).not.toMatch(/Words|Others/);
    const book = await bookOf("cpt-2026.csv", text);
    expect(book.procedure("99213", on)).toMatchObject({ kind: "known", fact: { system: "cpt" } });
    expect(book.procedure("99999", on).kind).toBe("unknown");
    const refused = await importText("cpt-2026.csv", `${text}X,Secret words\n`);
    expect(faults(refused)).toEqual(["4 broken-line"]);
    expect(JSON.stringify(refused.result)).not.toContain("Secret");
  });
});

describe("maps", () => {
  it("of ICD-9 lead to targets, with their flags", async () => {
    const book = await bookOf(
      "2018_I9gem.txt",
      "25000 E119    10000\r\nE8889 W19XXXA 10000\r\nV999  NoDx    11000\r\n",
    );
    expect(book.mapped("icd-9-map", "25000", on)).toEqual({
      kind: "known",
      fact: { code: "25000", targets: [{ code: "E119", flags: "10000" }] },
      release: "icd-9-map FY2018",
    });
    expect(book.mapped("icd-9-map", "V999", on)).toMatchObject({ kind: "known", fact: { targets: [] } });
    expect(book.mapped("icd-9-map", "4019", on).kind).toBe("unknown");
    expect(faults(await importText("2018_I9gem.txt", "25000 E119 1000\r\n"))).toContain("1 broken-line");
  });

  it("of SNOMED tell concepts of eighteen digits apart", async () => {
    const heading =
      "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tmapGroup\tmapPriority\tmapRule\tmapAdvice\tmapTarget\n";
    const row = (concept: string, target: string, rule = "TRUE", active = "1") =>
      `x\t20260301\t${active}\tm\tr\t${concept}\t1\t1\t${rule}\tadvice\t${target}\n`;
    const text =
      heading +
      row("100000000000000001", "E11.9") +
      row("100000000000000002", "I10", "IFA 248152002") +
      row("44054006", "E11.9") +
      row("44054006", "E10.9", "TRUE", "0");
    const book = await bookOf("der2_iisssccRefset_ExtendedMapSnapshot_US1000124_20260301.txt", text);
    expect(book.mapped("snomed-map", "100000000000000002", on)).toMatchObject({
      fact: { targets: [{ code: "I10", flags: "1", rule: "IFA 248152002" }] },
    });
    expect(book.mapped("snomed-map", "44054006", on)).toMatchObject({ fact: { targets: [{ code: "E119" }] } });
    expect(book.mapped("snomed-map", "100000000000000003", on).kind).toBe("unknown");
    expect(
      faults(
        await importText("der2_iisssccRefset_ExtendedMapSnapshot_US1000124_20260301.txt", heading + row("12", "E11.9")),
      ),
    ).toContain("2 broken-line");
  });

  it("lead from a new diagnosis to what was coded before", async () => {
    const book = await bookOf(
      "icd10cm-conversion-table-2026.csv",
      "Current code,Effective,Previous Code(s) Assignment\nE11.A,2025,E11.9\nD71.1,2025,D71\n",
    );
    expect(book.mapped("icd-10-cm-conversion", "E11A", on)).toMatchObject({ fact: { targets: [{ code: "E119" }] } });
    expect(
      faults(await importText("icd10cm-conversion-table-2026.csv", "Current code,Previous code\n??,E11.9\n")),
    ).toContain("2 broken-line");
  });
});

describe("coverage articles", () => {
  const heading = "payer,article,procedure,diagnosis,start,stop\n";

  it("name the diagnoses that support a procedure, by payer and day", async () => {
    const book = await bookOf(
      "coverage.csv",
      `${heading}MCR,A52523,82306,E55.9,2020-01-01,\nMCR,A52523,82306,M81.0,2020-01-01,\nMCR,A1,82306,N18.6,2020-01-01,2020-12-31\n`,
    );
    const found = book.coverageArticle("MCR", "82306", on);
    expect(found).toMatchObject({ kind: "known", fact: { article: "A52523" } });
    expect(found.kind === "known" && [...found.fact.supports]).toEqual(["E559", "M810"]);
    expect(book.coverageArticle("OTHER", "82306", on).kind).toBe("unknown");
  });

  it("are refused where a row names no payer, procedure or diagnosis", async () => {
    expect(
      faults(await importText("coverage.csv", `${heading},A,82306,E55.9,,\nM,A,8230,E55.9,,\nM,A,82306,55.9,,\n`)),
    ).toEqual(["2 broken-line", "3 broken-line", "4 broken-line", "too-few-rows"]);
  });
});

describe("lists beside ICD-10-CM", () => {
  it("of present-on-admission and of the code editor are read, and refused where broken", async () => {
    const exempt = "Order26\tPOAexemptCode\tDescription\r\n01238\tB90.0\tSequelae\r\n";
    expect((await importText("POAexemptCodesFY26.txt", exempt)).named).toEqual({
      release: "FY2026",
      from: "2025-10-01",
    });
    expect(faults(await importText("POAexemptCodesFY26.txt", exempt))).toEqual([]);
    expect(faults(await importText("POAexemptCodesFY26.txt", exempt.replace("B90.0", "90.0")))).toContain(
      "2 broken-line",
    );
    const editor =
      "MCE_Version\tMCE_Edit_Type\tICD_Code_Type\tICD_Code\n37\tMale_Only\tD\tC61\n37\tMale_Only\tP\t0VT00ZZ\n";
    expect(faults(await importText("MCE_v37_simple_edits.txt", editor))).toEqual([]);
    expect(faults(await importText("MCE_v37_simple_edits.txt", editor.replace("C61", "C.61")))).toContain(
      "2 broken-line",
    );
  });
});

describe("the Alphabetic Index and the Tabular List", () => {
  const index = `<?xml version="1.0"?><ICD10CM.index><version>2026</version><title>t</title><letter><title>C</title>
    <mainTerm><title>Cough</title><code>R05.9</code><term level="1"><title>acute</title><code>R05.1</code></term></mainTerm>
    </letter></ICD10CM.index>`;
  const tabular = `<?xml version="1.0"?><ICD10CM.tabular><version>2026</version><chapter><name>18</name><desc>Symptoms</desc>
    <section id="R00-R09"><desc>Breathing</desc><diag><name>R05</name><desc>Cough</desc>
    <excludes1><note>paroxysmal cough (A37.-)</note></excludes1>
    <diag><name>R05.1</name><desc>Acute cough</desc></diag></diag></section></chapter></ICD10CM.tabular>`;

  it("answer on their days", async () => {
    const terms = (await bookOf("icd10cm-index-2026.xml", index)).index(day("2025-10-01"));
    expect(terms?.release).toBe("icd-10-cm-index FY2026");
    expect(terms?.terms[0]).toMatchObject({ title: "Cough", code: "R05.9" });
    const list = (await bookOf("icd10cm-tabular-2026.xml", tabular)).tabular(day("2026-09-30"));
    expect(list?.release).toBe("icd-10-cm-tabular FY2026");
    expect(list?.entry("R05")?.notes.excludes1?.[0]?.codes).toEqual([{ from: "A37", to: "A37" }]);
    expect((await bookOf("icd10cm-tabular-2026.xml", tabular)).tabular(day("2026-10-01"))).toBeUndefined();
  });

  it("are refused where they are cut off, or of another year than their name says", async () => {
    expect(faults(await importText("icd10cm-index-2025.xml", index))).toEqual(["wrong-release"]);
    expect(faults(await importText("icd10cm-tabular-2025.xml", tabular))).toContain("wrong-release");
    expect(faults(await importText("icd10cm-index-2026.xml", index.slice(0, -30)))[0]).toContain("broken-line");
    expect(faults(await importText("icd10cm-tabular-2026.xml", tabular.slice(0, -30)))[0]).toContain("broken-line");
  });
});
