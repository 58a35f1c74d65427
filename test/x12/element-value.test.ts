import { describe, expect, it } from "vitest";
import { valueFault } from "../../shared/x12/element-value.ts";
import type { ElementRule, ElementType } from "../../shared/x12/grammar.ts";

const rule = (type: ElementType, min: number, max: number): ElementRule => ({
  ref: "XX01",
  name: "Example",
  usage: "R",
  type,
  min,
  max,
  codes: undefined,
  codeNumbers: undefined,
  isText: false,
  onlyCode: -2,
  repeat: 1,
  components: undefined,
  syntax: undefined,
});

describe("the value of an element", () => {
  it.each([
    ["R", "12550", undefined],
    ["R", "-12.5", undefined],
    ["R", ".55", undefined],
    ["R", ".5", "too-short"],
    ["R", "1,250", "bad-number"],
    ["R", "1.2.3", "bad-number"],
    ["R", "-", "bad-number"],
    ["R", "1e3", "bad-number"],
    ["R", "12345.678", undefined],
    ["R", "123456789", "too-long"],
    ["N0", "12", undefined],
    ["N0", "-12", undefined],
    ["N0", "1.5", "bad-number"],
    ["AN", "A", "too-short"],
    ["AN", "ABCDEFGHI", "too-long"],
    ["AN", "AB\tC", "bad-character"],
    ["DT", "20240229", undefined],
    ["DT", "20230229", "bad-date"],
    ["DT", "19000229", "bad-date"],
    ["DT", "20241301", "bad-date"],
    ["DT", "261123", undefined],
    ["DT", "2026112", "bad-date"],
    ["TM", "2359", undefined],
    ["TM", "235959", undefined],
    ["TM", "23595999", undefined],
    ["TM", "2400", "bad-time"],
    ["TM", "235", "bad-time"],
  ] as const)("of type %s: %s", (type, text, expected) => {
    expect(valueFault(text, rule(type, 2, 8), "")).toBe(expected);
  });

  it.each([
    ["D8", "20261110", undefined],
    ["D8", "20261131", "bad-date"],
    ["RD8", "20261101-20261110", undefined],
    ["RD8", "20261101", "bad-date"],
    ["RD8", "20261101-20261131", "bad-date"],
    ["DT", "202611011830", undefined],
    ["DT", "202611012530", "bad-date"],
    ["TM", "1830", undefined],
    ["", "ANYTHING", undefined],
  ])("of a date or period in format %s: %s", (format, text, expected) => {
    expect(valueFault(text, rule("DP", 1, 35), format)).toBe(expected);
  });

  it("is one of the guide's codes where it lists them", () => {
    const coded = { ...rule("ID", 2, 2), codes: new Set(["11", "12"]) };
    expect(valueFault("11", coded, "")).toBeUndefined();
    expect(valueFault("13", coded, "")).toBe("bad-code");
  });
});
