import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { servicesOf } from "./lines-of.ts";

const words = fc.constantFrom(
  "knee",
  "injected",
  "both",
  "no",
  "500 mg",
  "IM",
  "ceftriaxone",
  "EKG",
  "done",
  "total time",
  "30 min",
  "laceration",
  "3 cm",
  "repaired",
  "HTN",
  "stable",
  ".",
  ",",
  ";",
  "\n",
  "(",
  "x 15",
  "AKs",
  "LN2",
  "annual physical",
  "Tdap",
  "given",
  "discarded",
  "established patient",
  "0900 to 1100",
  "hospital progress note, HD 3",
  "discharge summary",
  "consult requested by Dr. Ames",
  "critical care",
  "TCM",
  "CCM",
  "PT daily note",
  "ther-ex",
  "20 min",
  "operative report",
  "laparoscopic cholecystectomy",
  "aborted",
  "sepsis",
  "with the resident",
);

describe("any text", () => {
  it("is answered with lines of sound shape, whose evidence lies within it", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        for (const line of servicesOf(text, { ageYears: 30 }).lines) {
          expect(line.code).toMatch(/^[A-Z0-9]{5}$/);
          expect(Number.isInteger(line.units) && line.units > 0).toBe(true);
          expect(new Set(line.modifiers).size).toBe(line.modifiers.length);
          expect(line.spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("of a hundred thousand characters takes no longer than its length asks for", () => {
    const long =
      "Established patient, knee pain and HTN, recent sepsis, no CBC ordered, 3 cm laceration was seen ".repeat(1250);
    const started = performance.now();
    servicesOf(long);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
