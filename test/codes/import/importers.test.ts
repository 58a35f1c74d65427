import { describe, expect, it } from "vitest";
import { day } from "../../../shared/values/day.ts";
import { orderText } from "../../builders/source-file.ts";
import { bookOf, faults, importText } from "./import-text.ts";

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
