import type { Vocabulary } from "../../codes/search/index-tables.ts";
import { isBinding, readWords, rootOf } from "../../codes/search/words.ts";

/** A word of a phrase as the Index knows it. */
export interface PhraseWord {
  readonly stem: string;
  readonly root: string;
  /** -1 for a word that the Index has not. */
  readonly stemNumber: number;
  readonly rootNumber: number;
  /** 0 for a word that only binds others. */
  readonly weight: number;
  /** Of the phrase as it was given: [from, to). */
  readonly from: number;
  readonly to: number;
}

/** A diagnosis phrase in words. Words past the thirtieth are not looked at: no title of the Index is as long. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

const mostWords = 30;
const unknownWeight = 3;

/** A stem that stands for a span of the phrase, as "hypertension" for "HTN". */
export interface ReadWord {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** Words -> a phrase: each with its numbers in the Index and what it tells. */
export function makePhrase(text: string, words: readonly ReadWord[], vocabulary: Vocabulary): Phrase {
  return {
    text,
    words: words.slice(0, mostWords).map(({ stem, from, to }) => {
      const root = rootOf(stem);
      const rootNumber = vocabulary.rootNumber(root) ?? -1;
      const weight = isBinding(stem) ? 0 : rootNumber < 0 ? unknownWeight : (vocabulary.weights[rootNumber] ?? 0);
      return { stem, root, stemNumber: vocabulary.stemNumber(stem) ?? -1, rootNumber, weight, from, to };
    }),
  };
}

export function readPhrase(text: string, vocabulary: Vocabulary): Phrase {
  return makePhrase(text, readWords(text), vocabulary);
}
