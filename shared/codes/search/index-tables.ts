/** Texts by number, each made when it is asked for; number 0 is the empty text. */
export interface Texts {
  readonly count: number;
  readonly at: (number: number) => string;
}

/** Words of the Index. */
export interface Vocabulary {
  /** The number of a stem; undefined for a word that the Index has not. */
  readonly stemNumber: (stem: string) => number | undefined;
  readonly rootNumber: (root: string) => number | undefined;
  /** The root of each stem, by their numbers. */
  readonly rootOfStem: Uint32Array;
  /** What a root tells: rare words tell more. 1 to about 10. */
  readonly weights: Float32Array;
}

/**
 * Terms of the Index or of one of its tables as columns, one place a term, a term before its subterms. What is under a
 * term stands at [its place + 1, its end).
 */
export interface Forest {
  readonly size: number;
  readonly parents: Int32Array;
  readonly ends: Uint32Array;
  /** Numbers of texts. */
  readonly titles: Uint32Array;
  readonly codes: Uint32Array;
  readonly manifestations: Uint32Array;
  readonly sees: Uint32Array;
  readonly alsos: Uint32Array;
  /** Modifiers in parentheses, as one text each, parted by "|". */
  readonly modifiers: Uint32Array;
  /** Six columns a term for a table; none for the Index. */
  readonly cells: Uint32Array;
  /** What `see` leads to, as `seeTarget` makes it, or -1. */
  readonly seeTargets: Int32Array;
  /** Of a term: [formsFrom[place], formsFrom[place + 1]). */
  readonly formsFrom: Uint32Array;
  readonly formPlaces: Uint32Array;
  /** Stems of a form: [wordsFrom[form], wordsFrom[form + 1]). */
  readonly wordsFrom: Uint32Array;
  readonly words: Uint32Array;
  /** Stems of a term that change nothing. */
  readonly freeFrom: Uint32Array;
  readonly free: Uint32Array;
  readonly binding: Uint32Array;
  /** 1 where a term asks for no word: "with", "due to". */
  readonly open: Uint8Array;
  /** Forms by the rarest root in them: [postingsFrom[root], postingsFrom[root + 1]). */
  readonly postingsFrom: Uint32Array;
  readonly postings: Uint32Array;
}

export const forestNames = ["terms", "externalCauses", "neoplasms", "drugs"] as const;
export type ForestName = (typeof forestNames)[number];

/** An Alphabetic Index ready to be searched. */
export interface IndexTables {
  readonly release: string;
  readonly texts: Texts;
  readonly stems: Texts;
  readonly roots: Texts;
  readonly vocabulary: Vocabulary;
  readonly forests: Readonly<Record<ForestName, Forest>>;
}

/** Where a `see` leads: a term of a forest, and whether the phrase has to say a site or a type that is below it. */
export interface SeeTarget {
  readonly forest: ForestName;
  readonly place: number;
  readonly by: boolean;
}

export function packSeeTarget({ forest, place, by }: SeeTarget): number {
  return place | (forestNames.indexOf(forest) << 26) | (by ? 1 << 30 : 0);
}

/** @returns undefined where a `see` leads to no term */
export function unpackSeeTarget(packed: number): SeeTarget | undefined {
  const forest = forestNames[(packed >> 26) & 3];
  if (packed < 0 || forest === undefined) return undefined;
  return { forest, place: packed & ((1 << 26) - 1), by: (packed & (1 << 30)) !== 0 };
}
