import type { ContextKind } from "../context/context.ts";
import { findPhrases } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Span } from "../note/span.ts";
import { marksOf, spanOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

const off: ReadonlySet<ContextKind> = new Set<ContextKind>([
  "negated",
  "family",
  "hypothetical",
  "other-person",
  "planned",
  "copied-forward",
]);

/**
 * A search for phrases, parted by "|", that the note affirms; it answers with their places. Made once, outside of a rule,
 * because making it costs more than searching. `alsoOff`: what else keeps a phrase from counting.
 */
export function phraseSearch(
  phrases: string,
  alsoOff: readonly ContextKind[] = [],
): (reading: Reading) => readonly Span[] {
  const tree = phraseTree(phrases.split("|").map((phrase) => [phrase, true] as const));
  return (reading) =>
    reading.statements.flatMap((statement) =>
      findPhrases(tree, statement.tokens).flatMap(({ first, last }) => {
        const mention = { value: true, statement, first, last, from: first, to: last };
        return marksOf(mention).some(({ kind }) => off.has(kind) || alsoOff.includes(kind)) ? [] : [spanOf(mention)];
      }),
    );
}
