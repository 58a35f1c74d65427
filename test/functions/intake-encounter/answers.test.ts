import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { company, intakeWorld, practice } from "./bench.ts";
import { read } from "./read.ts";

describe("an 837 of another system", () => {
  const fixture = readFileSync(
    new URL("../../x12/fixtures/837p/pass/subscriber-and-dependent.edi", import.meta.url),
    "utf8",
  );

  it("becomes claims; its sender gets a 999, and the claim that cannot be taken in an 837 of its own", async () => {
    const world = intakeWorld();
    const text = fixture
      .replace(/(CLM\*CC000000000002[\s\S]*?HI\*[^~]*~)/, "$1\nHCP*03*650~")
      .replace("SE*42*", "SE*43*");
    const summary = await read(world.drop("batch.837", text));
    expect(summary).toMatchObject({ format: "claims-837", rows: 2, acceptedRows: 1, rejectedRows: 1, created: 1 });
    const report = await world.report(summary.intakeId);
    expect(report.answers).toEqual([`rejections/${company}/${practice}/${summary.intakeId}.999`]);
    expect(await world.documents.readText("reports", report.answers[0] ?? "")).toMatch(/AK9\*A\*1\*1\*1~/);
    const rejected = await world.documents.readText("reports", report.rejections ?? "");
    expect(rejected).toContain("CLM*CC000000000002*");
    expect(rejected).not.toContain("CLM*CC000000000001*");

    const mended = await read(world.drop("mended.837", (rejected ?? "").replace("HCP*03*650~\n", "")));
    expect(mended).toMatchObject({ rows: 1, acceptedRows: 1, rejectedRows: 0, created: 1 });
    expect(await read(world.drop("again.837", text))).toMatchObject({ created: 0, duplicate: 1 });
  });

  it("is answered about a set that is wrong, whose sound claims are taken all the same", async () => {
    const world = intakeWorld();
    const summary = await read(world.drop("batch.837", fixture.replace("*100***11:B:1", "*100***11:B")));
    expect(summary).toMatchObject({ acceptedRows: 1, rejectedRows: 1 });
    const { answers } = await world.report(summary.intakeId);
    const answer = (await world.documents.readText("reports", answers[0] ?? "")) ?? "";
    expect(answer).toMatch(/IK3\*CLM\*\d+\*2300\*8~/);
    expect(answer).toMatch(/IK5\*E\*5~/);
  });
});

describe("the report for people", () => {
  it("tells the numbers, and each finding with how to mend it, and nothing of a patient", async () => {
    const world = intakeWorld();
    const rows = [superbillRow(), superbillRow({ encounter_id: "V2", charge: "x", "odd\u0007column": "1" })];
    const summary = await read(world.drop("monday.csv", superbillCsv(rows)));
    const words = (await world.rejections(summary.intakeId, "txt")) ?? "";
    expect(words.split("\n")).toEqual([
      "File monday.csv, read on 2026-11-23 as superbill-csv",
      "2 rows = 1 accepted + 1 rejected",
      "1 encounter: 1 new, 0 corrected, 0 known already, 0 came too late to be corrected; 0 rows about patients and providers",
      `Rows to mend and send again: ${summary.intakeId}.csv`,
      "Nothing was taken from: odd?column",
      "",
      "- row 3, charge: is not an amount of dollars",
      "  write it as 125.50",
      "",
    ]);
    expect(words).not.toMatch(/marlow|ines/i);
  });

  it("says why a file was refused", async () => {
    const world = intakeWorld();
    const summary = await read(world.drop("photo.pdf", "%PDF-1.7 "));
    expect(await world.rejections(summary.intakeId, "txt")).toContain("- the file: the file is a PDF\n");
  });
});
