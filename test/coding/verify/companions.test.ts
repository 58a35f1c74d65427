import { describe, expect, it } from "vitest";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";

const standing = (text: string, code: string) =>
  codeNote(text, { book: starterCodeBook, day: day("2025-11-03"), setting: "outpatient" }).codes.find(
    (each) => each.code === code,
  )?.standing;

describe("a code that is sure by itself", () => {
  it.each([
    ["a pain, beside a neoplasm", "A: Fibromyalgia.", "A: Fibromyalgia. Multiple myeloma.", "M797"],
    ["diabetes, beside what can bring it", "A: T2DM.", "A: T2DM, on prednisone.", "E119"],
    [
      "a status, beside a complication",
      "A: Pacemaker in place.",
      "A: Pacemaker in place. Infected left total knee prosthesis.",
      "Z950",
    ],
  ])("waits for a coder as %s", (_, alone, beside, code) => {
    expect(standing(alone, code)).toBe("sure");
    expect(standing(beside, code)).toBe("review");
  });
});
