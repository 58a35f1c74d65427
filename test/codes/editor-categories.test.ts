import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { editorCategory } from "../../shared/codes/editor-categories.ts";
import { hasOfficialFiles, officialPath } from "./official-files.ts";

describe("the code editor's categories", () => {
  it("say of a code what its category says, and nothing of others", () => {
    expect(editorCategory("N8000")).toEqual({ sex: "F" });
    expect(editorCategory("C61")).toEqual({ sex: "M" });
    expect(editorCategory("G990")).toEqual({ manifestation: true });
    expect(editorCategory("F0390")).toEqual({ ages: { from: 15, to: 124 } });
    expect(editorCategory("I10")).toEqual({});
    expect(editorCategory("N8")).toEqual({});
  });

  it.skipIf(!hasOfficialFiles)("agree with the editor's own lists, version 37", () => {
    const listed = new Map<string, Set<string>>();
    for (const line of gunzipSync(readFileSync(officialPath("MCE_v37_simple_edits.txt.gz")))
      .toString()
      .split("\n")) {
      const [, , , , edit = "", type, code = ""] = line.split("\t");
      if (type === "D") listed.set(code.trim(), (listed.get(code.trim()) ?? new Set()).add(edit));
    }
    expect(listed.size).toBeGreaterThan(6000);
    const wrong = [...listed].filter(([code, edits]) => {
      const { sex, ages, manifestation } = editorCategory(code);
      return (
        (sex === "F") !== edits.has("Female_Only") ||
        (sex === "M") !== edits.has("Male_Only") ||
        (ages?.from === 15) !== edits.has("Adult_Only") ||
        (ages?.to === 17) !== edits.has("Pediatric_Only") ||
        (ages?.to === 0) !== edits.has("Newborn_Only") ||
        (manifestation === true) !== edits.has("Principal_Manifestation")
      );
    });
    // Headers since the codes below them came.
    expect(wrong.map(([code]) => code).toSorted()).toEqual(["J8417", "O9989"]);
  });
});
