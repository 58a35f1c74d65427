import { describe, expect, it } from "vitest";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { codeLines } from "../../../shared/coding/review/code-lines.ts";
import { soundEncounter } from "../../builders/sound-encounter.ts";

const text =
  "Established patient. A/P: HTN, not at goal, increase lisinopril to 20 mg. T2DM, stable, continue metformin. RTC 3 months.";
const lineOf = (description: string | undefined) =>
  codeLines(
    soundEncounter({
      lines: [{ ...(description === undefined ? {} : { description }), chargeCents: 12_500, pointers: [1] }],
    }),
    { source: "note", text },
    ["I10", "E119"],
    starterCodeBook,
    undefined,
  )[0];

describe("a line without a code", () => {
  it("that has no words either is proposed what the note tells of, for a coder to say", () => {
    const line = lineOf(undefined);
    expect(line).toMatchObject({ number: 1, procedure: "99214", standing: "review" });
    expect(line?.doubts.at(-1)).toContain("neither code nor words");
  });

  it("that has words nobody knows is proposed nothing", () => {
    expect(lineOf("qwxz")).toMatchObject({ rule: "no-code-found", standing: "review" });
  });
});
