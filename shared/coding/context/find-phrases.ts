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
 * the end of a sentence are not. Names of conditions also step over a figure: "vit D 14 deficient".
 */
export function longestAt<Value>(
  tree: PhraseNode<Value>,
  tokens: readonly Token[],
  first: number,
  skipped: ReadonlySet<string> = silentWords,
): readonly PhraseHit<Value>[] {
  return walk(tree, tokens, first, skipped, { first, words: 0 });
}

/** A word that may be stepped over and that a phrase goes on with is tried both ways; the longer phrase counts. */
function walk<Value>(
  from: PhraseNode<Value>,
  tokens: readonly Token[],
  start: number,
  skipped: ReadonlySet<string>,
  so: { readonly first: number; readonly words: number },
): readonly PhraseHit<Value>[] {
  let best: readonly PhraseHit<Value>[] = [];
  let node = from;
  let { words } = so;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = token.isMark ? undefined : node.next.get(token.word);
    const isFigure = skipped !== silentWords && /^\d+(?:\.\d+)?$/.test(token.word);
    const mayStep =
      words > 0 &&
      (token.isMark
        ? bridges.has(token.word) ||
          (token.word === "," && skipped !== silentWords && node.ends.length > 0 && isLastOne(node, tokens, at + 1))
        : skipped.has(token.word) || isFigure);
    if (next === undefined) {
      if (mayStep) continue;
      break;
    }
    if (mayStep) {
      const other = walk(node, tokens, at + 1, skipped, { first: so.first, words });
      if ((other[0]?.words ?? 0) > (best[0]?.words ?? 0)) best = other;
    }
    node = next;
    words += 1;
    if (node.ends.length > 0 && words >= (best[0]?.words ?? 0)) {
      const length = words;
      best = node.ends.map((value) => ({ first: so.first, last: at, words: length, value }));
    }
  }
  return best;
}

/** "Osteoporosis, postmenopausal.": what follows a name makes it a longer one, and no more is said. */
function isLastOne<Value>({ next }: PhraseNode<Value>, tokens: readonly Token[], at: number): boolean {
  const [word, after] = [tokens[at], tokens[at + 1]];
  if (word === undefined || word.isMark || (next.get(word.word)?.ends.length ?? 0) === 0) return false;
  return after === undefined || after.isMark;
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
