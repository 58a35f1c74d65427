import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessDays, addDays, day, daysBetween, formatD8, parseD8, parseDay } from "../../shared/values/day.ts";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day("1950-01-01"), days));

describe("a day", () => {
  it.each(["2026-02-29", "2026-13-01", "26-1-1", "2026-1-1", "", "2026-01-01T00:00:00Z"])("is not %j", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it("goes to X12's D8 and back", () => {
    fc.assert(fc.property(anyDay, (value) => parseD8(formatD8(value)) === value));
  });

  it("counts days both ways", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (value, days) => daysBetween(value, addDays(value, days)) === days,
      ),
    );
  });

  it("skips the weekend when it counts business days", () => {
    expect(addBusinessDays(day("2026-11-20"), 1)).toBe("2026-11-23");
    expect(addBusinessDays(day("2026-11-18"), 3)).toBe("2026-11-23");
  });
});
