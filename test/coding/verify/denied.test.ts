import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";
import { publishedBooks } from "../../eval/coding/published-books.ts";
import { missingRelease } from "../../eval/index/published-release.ts";

/** "Pacemaker was explanted in 2021. = Z950": what a note says, and the beginnings of codes that it denies. */
const denials = readFileSync(join(import.meta.dirname, "denied.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const [text = "", codes = ""] = line.split(" = ");
    return { text, denied: codes.split(" ") };
  });

/** What goes on without a coder, and what is given at all, of that which the texts deny. */
function givenWith(book: CodeBook, asked = denials): { readonly sure: readonly string[]; readonly given: number } {
  const wrong = asked.flatMap(({ text, denied }) =>
    codeNote(text, { book, day: day("2025-11-03"), setting: "outpatient" })
      .codes.filter(({ code }) => denied.some((prefix) => code.startsWith(prefix)))
      .map((each) => ({ ...each, text })),
  );
  return {
    sure: wrong.filter(({ standing }) => standing === "sure").map(({ text, code }) => `${code}: ${text}`),
    given: wrong.length,
  };
}

describe("what a note denies, has behind it or says of another", () => {
  it("is told in hundreds of ways, each once", () => {
    expect(denials.length).toBeGreaterThan(400);
    expect(new Set(denials.map(({ text }) => text)).size).toBe(denials.length);
  });

  it("never goes on without a coder, and is seldom offered", () => {
    const { sure, given } = givenWith(starterCodeBook);
    expect(sure).toEqual([]);
    expect(given).toBeLessThan(denials.length * 0.1);
  });

  it.skipIf(missingRelease !== undefined)(
    `nor with the published releases${missingRelease === undefined ? "" : ` (skipped: ${missingRelease})`}`,
    async () => {
      // The words are the same: each third is enough.
      const some = denials.filter((_, at) => at % 3 === 0);
      const { sure, given } = givenWith(await publishedBooks(), some);
      expect(sure).toEqual([]);
      expect(given).toBeLessThan(some.length * 0.1);
    },
  );
});
