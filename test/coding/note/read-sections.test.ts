import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSections } from "../../../shared/coding/note/read-sections.ts";
import { readStatements } from "../../../shared/coding/note/read-statements.ts";

const kinds = (text: string) => readSections(text).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);

describe("sections", () => {
  it("are found by their headings", () => {
    expect(kinds("HPI: cough for a week.\nPMH: gout\nA/P:\n1. Bronchitis\nPlan: rest")).toEqual([
      ["present-illness", "cough for a week."],
      ["past-history", "gout"],
      ["assessment", "1. Bronchitis"],
      ["plan", "rest"],
    ]);
  });

  it("are found inside of a line, and text before the first is kept", () => {
    expect(kinds("40F with a cough. Dx: bronchitis")).toEqual([
      ["open", "40F with a cough."],
      ["assessment", "bronchitis"],
    ]);
  });

  it("are not made of words that only look like a heading", () => {
    expect(kinds("A plan was made. He has a history of gout.")).toEqual([
      ["open", "A plan was made. He has a history of gout."],
    ]);
  });
});

describe("statements", () => {
  it("are sentences and entries of lists, with their places", () => {
    const text = "A: 1) Gout, right foot 2) HTN. Seen by Dr. Lee at 3.5 wks\n- asthma";
    expect(readStatements(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      "Gout, right foot",
      "HTN.",
      "Seen by Dr. Lee at 3.5 wks",
      "asthma",
    ]);
  });

  it("hold every word of any text at its own place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Dx:", "gout.", "no", "w/o", "\n", "1.", "- ", "R", "PMH:", "é", ";"), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join(" ");
          for (const { start, end, tokens } of readStatements(text)) {
            for (const token of tokens) {
              expect(token.start).toBeGreaterThanOrEqual(start);
              expect(token.end).toBeLessThanOrEqual(end);
              expect(text.slice(token.start, token.end).trim()).not.toBe("");
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
