import { describe, expect, it } from "vitest";
import { day } from "../../../shared/values/day.ts";
import { bookOf, faults, importText } from "./import-text.ts";

const on = day("2026-07-15");

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
