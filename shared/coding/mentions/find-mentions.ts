import { findPhrases } from "../context/find-phrases.ts";
import { type PhraseNode, silentWords } from "../context/phrase-list.ts";
import type { Token } from "../note/token.ts";
import type { Mention } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";

/** Words that may stand inside a name: "acute RIGHT otitis media". */
const insideNames: ReadonlySet<string> = new Set([
  ...silentWords,
  "right",
  "left",
  "bilateral",
  "closed",
  "comminuted",
  "displaced",
  "nondisplaced",
  "spiral",
  "oblique",
  "transverse",
  "blowout",
  "grade",
  "mild",
  "moderate",
  "severe",
  "small",
]);
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
  "not",
  "on",
  "then",
  "after",
  ">",
  "->",
  "complicated-by",
]);

/** The names of a tree in the statements of a note, each with the words beside it that are its own. */
export function findMentions<Value>(reading: Reading, tree: PhraseNode<Value>): readonly Mention<Value>[] {
  return reading.statements.flatMap((statement) => mentionsOf(reading, statement, tree));
}

/** Shorthand that is an everyday word too, and counts only in capitals. */
const inCapitals = new Set(
  "peg doe add aids ms as all cop rad ida pad pe ha cap gas odd war pac mac ards cat arm ak sss ra af ad hs pv ed nas pms sad ac od os ic at is it me cf cp ar mi hf vt ct us pid aps tia ich sah osa pres gave sma msa psp hsp men dish fai masd hit dic gave net cup mds hes pica fvl all bad rop pet cme spk led sam ted pop pit men cin come ith tos ptc ar et mm fl voc".split(
    " ",
  ),
);

function isPlainWord(
  { text }: Reading,
  token: Token | undefined,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return (
    first === last &&
    token !== undefined &&
    inCapitals.has(token.word) &&
    // "AKs" are several of what "AK" is.
    !/^[^a-z]+s?$/.test(text.slice(token.start, token.end))
  );
}

function mentionsOf<Value>(
  reading: Reading,
  statement: ReadStatement,
  tree: PhraseNode<Value>,
): readonly Mention<Value>[] {
  const { tokens } = statement;
  const hits = findPhrases(tree, tokens, insideNames).filter((hit) => !isPlainWord(reading, tokens[hit.first], hit));
  const bounded = hits.map(({ first, last, value }) => {
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
  return bounded.map((mention) => ({ ...mention, reach: reachOf(statement, bounded, mention) }));
}

/** Words that join what follows to the name before: its words are the name's too. */
const joining = new Set(["with", "due-to", "from", "complicated-by", "without", "no"]);

function reachOf<Value>(
  { tokens }: ReadStatement,
  mentions: readonly Mention<Value>[],
  { to }: Mention<Value>,
): number {
  let reach = to;
  for (;;) {
    const next = mentions.find(({ from }) => from === reach + 1 || from === reach + 2);
    const isJoined = joining.has(tokens[reach]?.word ?? "") || joining.has(tokens[reach + 1]?.word ?? "");
    if (next === undefined || !isJoined || next.to <= reach) return reach;
    reach = next.to;
  }
}

/** Between two names: what stands after the last comma or "and" is the second's, what stands before is the first's. */
function splitBetween({ tokens }: ReadStatement, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (partings.has(tokens[at]?.word ?? "")) return at + 1;
  }
  return start;
}
