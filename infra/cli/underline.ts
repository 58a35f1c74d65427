import type { Span } from "../../shared/coding/note/span.ts";

const longest = 100;

/** The lines of the text that hold a span, each with a line of carets under what is meant; long lines are cut around it. */
export function underline(text: string, spans: readonly Span[]): readonly string[] {
  const byLine = Map.groupBy(spans, ({ start }) => text.lastIndexOf("\n", start - 1) + 1);
  return [...byLine]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([from, held]) => {
      const next = text.indexOf("\n", from);
      const to = next === -1 ? text.length : next;
      const first = Math.min(...held.map(({ start }) => start));
      const cut = to - from <= longest ? from : Math.max(from, Math.min(first - 20, to - longest));
      const end = Math.min(to, cut + longest);
      const line = text.slice(cut, end).replaceAll("\t", " ");
      const marks = [...line].map((_, at) =>
        held.some(({ start, end: stop }) => cut + at >= start && cut + at < stop) ? "^" : " ",
      );
      return [line, marks.join("").trimEnd()];
    });
}
