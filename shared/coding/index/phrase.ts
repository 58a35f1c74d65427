import type { Vocabulary } from "../../codes/search/index-tables.ts";
import { isBinding, readWords, rootOf, type Word } from "../../codes/search/words.ts";
import { putSynonyms } from "./synonyms.ts";
import { findTurned, isTurning, readSaid } from "./title-words.ts";

/** A word of a phrase as the Index knows it. */
export interface PhraseWord {
  readonly stem: string;
  readonly root: string;
  /** -1 for a word that the Index has not. */
  readonly stemNumber: number;
  readonly rootNumber: number;
  /** What it speaks for where a term has it. */
  readonly weight: number;
  /** What is missing where nothing has it: 0 for words that bind others or tell of the visit. */
  readonly cost: number;
  /** Of the phrase as it was given: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Said not to be: "aura" in "migraine without aura". Only a title that says so too has it. */
  readonly turned: boolean;
}

/** A diagnosis phrase in words. Words past the thirtieth are not looked at: no title of the Index is as long. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
  /** What it says, as `readSaid` makes it. */
  readonly said: ReadonlySet<string>;
}

const mostWords = 30;
const unknownWeight = 3;

/** Words that tell of the visit rather than of the condition. */
const ofTheVisit = new Set([
  "patient", "pt", "visit", "encounter", "subsequent", "initial", "unspecified", "diagnosis", "dx", "current",
  "currently", "known", "established", "stable", "presenting", "present", "presents", "management", "evaluation", "new",
  "here", "today", "symptom", "noted", "see", "status", "likely", "side", "sided", "continue", "well", "worsening",
  "improving", "improved", "ongoing", "active", "has", "have", "having", "had", "who", "which", "since", "day", "week",
  "month", "year", "male", "female", "follow", "up", "seen", "post", "she", "he", "treated", "treatment", "tx", "rx",
]); // biome-ignore format: a list to be read

/** The ways to read a phrase: as it stands, and with abbreviations and common names in the words of the Index. */
export function readPhrase(text: string, vocabulary: Vocabulary): readonly Phrase[] {
  const words = readWords(text);
  const put = putSynonyms(text, words);
  return (put === words ? [words] : [put, words]).map((each) => makePhrase(text, each, vocabulary));
}

function makePhrase(text: string, words: readonly Word[], vocabulary: Vocabulary): Phrase {
  const turned = findTurned(text, words);
  const read = words.slice(0, mostWords).map(({ stem, from, to }, at): PhraseWord => {
    const root = rootOf(stem);
    const rootNumber = vocabulary.rootNumber(root) ?? -1;
    const weight = rootNumber < 0 ? unknownWeight : (vocabulary.weights[rootNumber] ?? 0);
    const isTurned = turned[at] === true;
    const cost = isBinding(stem) || ofTheVisit.has(stem) || isTurned || isTurning(stem) ? 0 : weight;
    const stemNumber = vocabulary.stemNumber(stem) ?? -1;
    return { stem, root, stemNumber, rootNumber, weight, cost, from, to, turned: isTurned };
  });
  return { text, words: read, said: readSaid(text, words) };
}
