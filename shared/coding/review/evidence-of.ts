import type { CodingItem } from "../../claim/coding-task.ts";

/** The words of a span, with where they stand. */
export function evidenceOf(
  { source, text }: { readonly source: string; readonly text: string },
  { start, end }: { readonly start: number; readonly end: number },
): CodingItem["evidence"][number] {
  return { source, start, end, text: text.slice(start, end) };
}
