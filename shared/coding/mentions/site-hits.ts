import { findPhrases, type PhraseHit } from "../context/find-phrases.ts";
import type { Token } from "../note/token.ts";
import { siteTree } from "../vocabulary/sites.ts";

/** The parts of the body that a run of tokens names. "Right hand dominant" tells of a person, not of a hand. */
export function siteHits(tokens: readonly Token[]): readonly PhraseHit<string>[] {
  return findPhrases(siteTree, tokens).filter(
    ({ last }) => !/^(?:dominant|handed)$/.test(tokens[last + 1]?.word ?? ""),
  );
}
