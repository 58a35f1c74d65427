import { describe, expect, it } from "vitest";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { testTable } from "../../../shared/coding/services/diagnostics/test-table.ts";
import { drugTable } from "../../../shared/coding/services/drugs/drug-table.ts";
import { procedureTable } from "../../../shared/coding/services/procedures/procedure-table.ts";
import { vaccineTable } from "../../../shared/coding/services/vaccines/vaccine-table.ts";
import { problemTable } from "../../../shared/coding/services/visit/problem-table.ts";
import { day } from "../../../shared/values/day.ts";

const today = day("2026-03-04");
const factOf = (code: string) => {
  const found = starterCodeBook.procedure(code, today);
  return found.kind === "known" ? found.fact : undefined;
};

describe("the tables of services", () => {
  it("count a drug as the words of its HCPCS code do", () => {
    const units: Readonly<Record<string, string>> = { UNIT: "UN", IU: "UN" };
    const compared = drugTable.flatMap((row) => {
      const dose = factOf(row.code)?.dose;
      return dose === undefined ? [] : [{ row, amount: dose.amount, unit: units[dose.of] ?? dose.of }];
    });
    const wrong = compared
      .filter(({ row, amount, unit }) => unit === row.unit && amount !== row.amount)
      .map(({ row, amount }) => `${row.code}: ${row.amount}, ${amount} by its words`);
    expect(wrong).toEqual([]);
    expect(compared.filter(({ row, unit }) => unit === row.unit).length).toBeGreaterThan(40);
  });

  it("have the global days of the fee schedule", () => {
    const wrong = procedureTable
      .map(({ code, global }) => ({ code, global, known: factOf(code)?.global }))
      .filter(({ global, known }) => known !== undefined && global !== undefined && known !== global);
    expect(wrong).toEqual([]);
  });

  it("name each drug, vaccine, procedure and problem once", () => {
    const twice = (codes: readonly string[]) => codes.filter((code, index) => codes.indexOf(code) !== index);
    expect(twice(drugTable.map(({ code }) => code))).toEqual([]);
    expect(twice(vaccineTable.map(({ code }) => code))).toEqual([]);
    expect(twice(procedureTable.map(({ code }) => code))).toEqual([]);
    expect(twice(problemTable.map(({ id }) => id))).toEqual([]);
  });

  it("hold patterns that can be read, and codes of five characters", () => {
    for (const { names, code } of [...drugTable, ...vaccineTable, ...procedureTable, ...testTable]) {
      expect(() => new RegExp(names, "i")).not.toThrow();
      expect(code).toMatch(/^[A-Z0-9]\d{4}$/);
    }
  });
});
