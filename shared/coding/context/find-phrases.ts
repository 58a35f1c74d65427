import type { Token } from "../note/token.ts";
import { type PhraseNode, silentWords } from "./phrase-list.ts";

/** A phrase found in a run of tokens: `last` is the index of its last token. */
export interface PhraseHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly value: Value;
}

const bridges = new Set(["/", "(", ")", "-", "–"]);

/**
 * The longest phrases that begin at a token. Silent words and those in `skipped` are stepped over; a comma, a colon and
 * the end of a sentence are not.
 */
export function longestAt<Value>(
  tree: PhraseNode<Value>,
  tokens: readonly Token[],
  first: number,
  skipped: ReadonlySet<string> = silentWords,
): readonly PhraseHit<Value>[] {
  let best: readonly PhraseHit<Value>[] = [];
  let node = tree;
  let words = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = token.isMark ? undefined : node.next.get(token.word);
    if (next === undefined) {
      if (words > 0 && (token.isMark ? bridges.has(token.word) : skipped.has(token.word))) continue;
      break;
    }
    node = next;
    words += 1;
    if (node.ends.length > 0) {
      const length = words;
      best = node.ends.map((value) => ({ first, last: at, words: length, value }));
    }
  }
  return best;
}

/** Phrases from left to right, the longest at each place, none over another. */
export function findPhrases<Value>(
  tree: PhraseNode<Value>,
  tokens: readonly Token[],
  skipped: ReadonlySet<string> = silentWords,
): readonly PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const here = longestAt(tree, tokens, at, skipped);
    hits.push(...here);
    const last = here[0]?.last;
    if (last !== undefined) at = last;
  }
  return hits;
}
