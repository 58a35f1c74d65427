import { codeNote } from "../../shared/coding/code-note.ts";
import type { Setting } from "../../shared/coding/mentions/reading.ts";
import { day } from "../../shared/values/day.ts";
import { everyCodeBook } from "./every-code-book.ts";

/** The codes of a text, in their order, joined with spaces. */
export function coded(text: string, setting: Setting | undefined = "outpatient"): string {
  return codeNote(text, { book: everyCodeBook, day: day("2025-11-03"), setting })
    .codes.map(({ code }) => code)
    .join(" ");
}
