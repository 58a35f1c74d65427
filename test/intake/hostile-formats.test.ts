import { describe, expect, it } from "vitest";
import { mostRejectedAtFirst } from "../../shared/intake/until-hopeless.ts";
import { encounterJson } from "../builders/encounter-line.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { hostileFiles } from "../hostile/files.ts";
import { collect } from "./collect.ts";

const bytesOf = (parts: Iterable<string | Uint8Array>) => Buffer.concat([...parts].map((part) => Buffer.from(part)));

describe("a file that means harm", () => {
  it.each(hostileFiles.map((file) => [file.name, file] as const))("has its reason: %s", async (_, { parts, code }) => {
    const { findings, encounters } = await collect(bytesOf(parts(4_300_000)));
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(encounters.length).toBeLessThan(2);
  });

  it("is not given up for many bad rows once one was sound", async () => {
    const nothing = "{}\n".repeat(mostRejectedAtFirst + 10);
    const { acceptedRows, rejectedRows, findings } = await collect(`${JSON.stringify(encounterJson())}\n${nothing}`);
    expect(acceptedRows).toEqual([1]);
    expect(rejectedRows).toHaveLength(mostRejectedAtFirst + 10);
    expect(findings.map(({ code }) => code)).not.toContain("nothing-usable");
  });

  it("is read on while a sound row waits for more of its visit", async () => {
    const header = Object.keys(superbillRow()).join(",");
    const [, row = ""] = superbillCsv([superbillRow()]).split("\n");
    const { acceptedRows } = await collect(`${header}\n${row}\n${"nothing\n".repeat(mostRejectedAtFirst + 10)}`);
    expect(acceptedRows).toEqual([2]);
  });

  it("carries no formula into the file that goes back", async () => {
    for (const name of ["formulas.csv", "formulas.xlsx"]) {
      const file = hostileFiles.find((each) => each.name === name);
      const { rejections } = await collect(bytesOf(file?.parts(0) ?? []));
      const cells = rejections.split(/[,\r\n]+/).map((cell) => cell.replace(/^"/, ""));
      expect(cells.filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell))).toEqual([]);
      expect(rejections).toMatch(/'[=+@]/);
    }
  });
});
