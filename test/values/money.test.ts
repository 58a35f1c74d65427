import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateCents, cents, formatDollars, formatX12Amount, parseDollars } from "../../shared/values/money.ts";

const anyCents = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }).map(cents);

describe("money", () => {
  it("is written as X12 wants it: no trailing zeros", () => {
    expect([12_550, 12_500, 5, -5, 0].map((amount) => formatX12Amount(cents(amount)))).toEqual([
      "125.5",
      "125",
      "0.05",
      "-0.05",
      "0",
    ]);
  });

  it("comes back from X12 text as it was", () => {
    fc.assert(fc.property(anyCents, (amount) => parseDollars(formatX12Amount(amount)) === amount));
  });

  it.each(["", ".", "-", "1,000", "$5", "1e3", "1.234", " 1", "٣"])("refuses %j", (text) => {
    expect(parseDollars(text)).toBeUndefined();
  });

  it("is split without losing a cent", () => {
    fc.assert(
      fc.property(
        anyCents,
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const shares = allocateCents(total, weights);
          expect(shares.reduce<number>((a, b) => a + b, 0)).toBe(total);
        },
      ),
    );
  });

  it("reads as dollars for people", () => {
    expect(formatDollars(cents(123_456_789))).toBe("$1,234,567.89");
    expect(formatDollars(cents(-500))).toBe("-$5.00");
  });

  it("is never a fraction of a cent", () => {
    expect(() => cents(0.5)).toThrow(RangeError);
  });
});
