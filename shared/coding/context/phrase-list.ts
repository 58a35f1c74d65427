import { tokenize } from "../note/token.ts";

/** A node of a tree of words; `ends` holds what the phrases that end here stand for. */
export interface PhraseNode<Value> {
  readonly next: Map<string, PhraseNode<Value>>;
  readonly ends: Value[];
}

/** Words that say nothing in a name: left out of phrases and stepped over in the note. */
export const silentWords: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "of",
  "her",
  "his",
  "their",
  "this",
  "that",
]);

/** The words of a phrase as the note's words are compared. "No evidence of" -> ["no", "evidence"]. */
export function wordsOf(phrase: string): readonly string[] {
  return tokenize(phrase)
    .filter(({ isMark, word }) => !isMark && !silentWords.has(word))
    .map(({ word }) => word);
}

/** A tree of phrases, so that all that begin at a word are found in one walk. */
export function phraseTree<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseNode<Value> {
  const root: PhraseNode<Value> = { next: new Map(), ends: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      const known = node.next.get(word);
      const next: PhraseNode<Value> = known ?? { next: new Map(), ends: [] };
      if (known === undefined) node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.ends.push(value);
  }
  return root;
}
