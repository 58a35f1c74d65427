import type { CodeBook } from "../../shared/codes/code-book.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";

/** A book for which every code is there and can be billed, so that a test sees what the rules choose and no release. */
export const everyCodeBook: CodeBook = {
  ...emptyCodeBook,
  diagnosis: (code) => ({ kind: "known", fact: { code, billable: true, title: `title of ${code}` }, release: "every" }),
};
