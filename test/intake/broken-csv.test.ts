import { describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect } from "./collect.ts";

/** A file of ten sound encounters, one line of which is changed. */
function withLine(change: (line: string) => string, at = 5): string {
  const rows = Array.from({ length: 10 }, (_, index) => superbillRow({ encounter_id: `V${index + 1}` }));
  return superbillCsv(rows)
    .split("\n")
    .map((line, index) => (index === at ? change(line) : line))
    .join("\n");
}

const allBut = (row: number) => Array.from({ length: 10 }, (_, index) => index + 2).filter((each) => each !== row);

describe("a broken row in a CSV", () => {
  it.each([
    ["a quote that is never closed", (line: string) => line.replace("Marlow", '"Marlow'), "unclosed-quote"],
    ["a quote in the middle of a cell", (line: string) => line.replace("Marlow", 'Mar"low'), "stray-quote"],
    ["text after a closing quote", (line: string) => line.replace("Marlow", '"Mar"low'), "stray-quote"],
    ["a NUL byte", (line: string) => line.replace("Marlow", "Mar\0low"), "unreadable-characters"],
    ["a cell too many", (line: string) => `${line},more`, "too-many-cells"],
    ["a cell too few", (line: string) => line.slice(0, line.lastIndexOf(",")), "too-few-cells"],
    ["100,000 characters", (line: string) => line.replace("Marlow", "M".repeat(100_000)), "row-too-long"],
  ])("with %s costs that row only", async (_what, change, code) => {
    const { codes, acceptedRows, rejectedRows } = await collect(withLine(change));
    expect(codes).toEqual([`6 ${code}`]);
    expect(rejectedRows).toEqual([6]);
    expect(acceptedRows).toEqual(allBut(6));
  });

  it("is found also in the last line", async () => {
    const { codes, acceptedRows } = await collect(withLine((line) => line.replace("Marlow", '"Marlow'), 10));
    expect(codes).toEqual(["11 unclosed-quote"]);
    expect(acceptedRows).toEqual(allBut(11));
  });

  it("with an open quote does not swallow a long file", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => superbillRow({ encounter_id: `V${index + 1}` }));
    const csv = superbillCsv(rows).replace("V3,03/04/2026,Marlow", 'V3,03/04/2026,"Marlow');
    const { codes, acceptedRows } = await collect(csv, { sizes: [1000] });
    expect(codes).toEqual(["4 unclosed-quote"]);
    expect(acceptedRows).toHaveLength(499);
  });

  it("takes the rest of its encounter with it, so that no claim goes out with a line missing", async () => {
    const csv = superbillCsv([
      superbillRow(),
      superbillRow({ procedure: "87880" }),
      superbillRow({ procedure: "36415" }),
      superbillRow({ encounter_id: "V1002" }),
    ]).replace("87880", '87"880');
    const { rejectedRows, acceptedRows } = await collect(csv);
    expect(rejectedRows).toEqual([2, 3, 4]);
    expect(acceptedRows).toEqual([5]);
  });

  it("takes its neighbours with it when nobody can tell whose it is", async () => {
    const rows = ["V1", "V1", "V2", "V3", "V3", "V4"].map((encounter_id) => superbillRow({ encounter_id }));
    const csv = superbillCsv(rows).replace("V2,", ",");
    const { codes, rejectedRows, acceptedRows } = await collect(csv);
    expect(rejectedRows).toEqual([2, 3, 4, 5, 6]);
    expect(acceptedRows).toEqual([7]);
    expect(codes).toEqual(["2 beside-unreadable-row", "4 encounter_id missing", "5 beside-unreadable-row"]);
  });

  it("keeps line breaks, separators and quotes that stand inside quotes", async () => {
    const { encounters } = await collect(
      superbillCsv([superbillRow({ note: 'said "fine",\nleft' }), superbillRow({ encounter_id: "V2" })]),
    );
    expect(encounters.map(({ note }) => note)).toEqual(['said "fine",\nleft', undefined]);
  });
});

describe("a rejection CSV", () => {
  const broken = superbillCsv([
    superbillRow({ note: "=cmd()" }),
    superbillRow({ encounter_id: "V2", charge: "-5", note: "'=x", patient_sex: "?" }),
    superbillRow({ encounter_id: "V3" }),
    superbillRow({ encounter_id: "V4", note: "@SUM(A1)", units: "x" }),
  ]).replace("V3,03/04/2026,Marlow", 'V3,03/04/2026,"Marlow');

  it("holds the rows as they came, under the same header, with the problems beside", async () => {
    const { rejections } = await collect(broken);
    const lines = rejections.split("\r\n");
    expect(lines[0]?.startsWith("\uFEFFencounter_id,service_date,")).toBe(true);
    expect(lines[0]?.endsWith(",cleanclaim_row,cleanclaim_problems,cleanclaim_original")).toBe(true);
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^V2,03\/04\/2026,Marlow,Ines,/);
    expect(lines[2]).toContain('"V3,03/04/2026,""Marlow');
  });

  it("runs no formula in a spreadsheet", async () => {
    const { rejections } = await collect(broken);
    expect(rejections).toContain(",'-5,");
    expect(rejections).toContain("'@SUM(A1)");
    expect(rejections).toContain("''=x");
    expect(rejections).not.toMatch(/(^|[,"\n])[=@]/);
  });

  it("can be mended and dropped again", async () => {
    const { rejections } = await collect(broken);
    const mended = rejections.replace(",?,", ",F,").replace(",x,", ",1,");
    const again = await collect(mended);
    expect(again.encounters.map(({ encounterId, note }) => [encounterId, note])).toEqual([
      ["V2", "'=x"],
      ["V4", "@SUM(A1)"],
    ]);
    expect(again.encounters[0]?.lines[0]?.chargeCents).toBe(-500);
    expect(again.codes).toEqual(["3 not-mended"]);
    const third = await collect(again.rejections);
    expect(third.codes).toEqual(["2 not-mended"]);
    expect(third.rejections.split("\r\n")[1]?.split(",cleanclaim")[0]).toContain('"V3,03/04/2026,""Marlow');
  });

  it("comes back the same when nothing was mended", async () => {
    const first = await collect(superbillCsv([superbillRow({ units: "x", note: "=1+1" })]));
    const second = await collect(first.rejections);
    expect(second.rejections).toBe(first.rejections);
  });
});
