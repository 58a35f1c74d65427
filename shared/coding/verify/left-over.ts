import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";

/** Words that tell of the visit, the plan or how it goes, not of what it is. */
const ofTheVisit = new Set(
  "with without from left right both bilat bilateral stable control controlled well patient today here start started continue continued plan refer mild moderate taken ordered sched scheduled follow since this that have been done still past last given level needs need labs goal good doing noted seen daily weekly month months week weeks year years chronic acute history known recheck return visit clinic discussed counseled improved improving resolved normal exam".split(
    " ",
  ),
);
const rootLength = 5;

/**
 * How many words of a code's own part of the note (from comma to comma) neither its title nor its reason nor its name says:
 * what was left over may change the code.
 */
export function countLeftOver(
  { spans, reason }: Pick<Draft, "spans" | "reason">,
  title: string,
  { text }: Reading,
): number {
  const [name] = spans;
  if (name === undefined) return 0;
  const before = Math.max(
    ...[", ", ". ", "; ", "\n", "(", " - ", ": "].map((mark) => text.lastIndexOf(mark, name.start)),
  );
  const behind = text.slice(name.end).search(/[,.;\n()](?:\s|$)| - |\)/);
  const part = text.slice(Math.max(0, before + 1), behind === -1 ? text.length : name.end + behind);
  const said = new Set(rootsOf(`${title} ${reason} ${text.slice(name.start, name.end)}`));
  return new Set(rootsOf(part).filter((root) => !said.has(root))).size;
}

function rootsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !ofTheVisit.has(word))
    .map((word) => word.slice(0, rootLength));
}
