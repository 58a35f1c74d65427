import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { decodeIndex, encodeIndex } from "../../../shared/codes/search/index-bytes.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";
import { missingRelease, publishedIndex, publishedOrderFile } from "../../eval/index/published-release.ts";

const on = day("2025-11-03");

/** "L knee OA = M17.12": what clinicians write, and the codes of FY2026 that it has and no others. */
const phrases = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), "utf8")
      .trim()
      .split("\n"),
  )
  .map((line) => {
    const [phrase = "", codes = ""] = line.split(" = ");
    return { phrase, codes: codes.replaceAll(".", "").split(" ").sort().join(" ") };
  });

function wrongWith(book: CodeBook, asked = phrases): readonly string[] {
  return asked.flatMap(({ phrase, codes }) => {
    const note = codeNote(`Assessment: ${phrase}`, { book, day: on, setting: "outpatient" });
    const given = note.codes
      .map(({ code }) => code)
      .toSorted()
      .join(" ");
    return given === codes ? [] : [`${phrase}: ${given}, not ${codes}`];
  });
}

describe("diagnoses as clinicians of ten fields write them", () => {
  it("are many, each once", () => {
    expect(phrases.length).toBeGreaterThan(1500);
    expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length);
  });

  it("lead to their codes with the starter set", () => {
    // The starter set is small and has no Index of its own beyond it: each fourth is enough.
    const some = phrases.filter((_, at) => at % 4 === 0);
    expect(wrongWith(starterCodeBook, some)).toEqual([]);
  });

  it.skipIf(missingRelease !== undefined)(
    `lead to their codes with the published release and its Index${missingRelease === undefined ? "" : ` (skipped: ${missingRelease})`}`,
    async () => {
      const order = await publishedOrderFile("FY2026_icd10cm-code-descriptions-2026.zip", "icd10cm-order-2026.txt");
      const index = decodeIndex(encodeIndex(publishedIndex().index));
      expect(wrongWith({ ...order, index: () => index })).toEqual([]);
    },
  );
});
