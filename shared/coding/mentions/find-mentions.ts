import { findPhrases } from "../context/find-phrases.ts";
import { type PhraseNode, silentWords } from "../context/phrase-list.ts";
import type { Mention } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";

/** Words that may stand inside a name: "acute RIGHT otitis media". */
const insideNames: ReadonlySet<string> = new Set([...silentWords, "right", "left", "bilateral"]);
const partings = new Set([
  ",",
  ";",
  "and",
  "with",
  "but",
  "also",
  "plus",
  "due-to",
  "from",
  ":",
  "without",
  "no",
  "on",
  "then",
  ">",
  "->",
  "complicated-by",
]);

/** The names of a tree in the statements of a note, each with the words beside it that are its own. */
export function findMentions<Value>(reading: Reading, tree: PhraseNode<Value>): readonly Mention<Value>[] {
  return reading.statements.flatMap((statement) => mentionsOf(statement, tree));
}

function mentionsOf<Value>(statement: ReadStatement, tree: PhraseNode<Value>): readonly Mention<Value>[] {
  const { tokens } = statement;
  const hits = findPhrases(tree, tokens, insideNames);
  return hits.map(({ first, last, value }) => {
    const before = hits.findLast((hit) => hit.last < first);
    const after = hits.find((hit) => hit.first > last);
    return {
      value,
      statement,
      first,
      last,
      from: before === undefined ? 0 : splitBetween(statement, before.last + 1, first),
      to: after === undefined ? tokens.length - 1 : splitBetween(statement, last + 1, after.first) - 1,
    };
  });
}

/** Between two names: what stands after the last comma or "and" is the second's, what stands before is the first's. */
function splitBetween({ tokens }: ReadStatement, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (partings.has(tokens[at]?.word ?? "")) return at + 1;
  }
  return start;
}
