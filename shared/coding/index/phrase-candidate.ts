/** What a phrase leaves open, so that a less specific code had to be taken. */
export type Unsaid = "laterality" | "seventh-character" | "trimester" | "specificity";

/** Which part of the Alphabetic Index led to a code. */
export type IndexPart = "index" | "neoplasm-table" | "drug-table" | "external-causes";

interface Found {
  readonly part: IndexPart;
  /** Titles from the main term down, with the `see` references that were followed: ["Asthma, asthmatic", "persistent"]. */
  readonly path: readonly string[];
  /** The codes where the path ends, as the Index prints them: "S82.84-". */
  readonly printed: readonly string[];
  /** What of the phrase was used, [from, to), in order. */
  readonly evidence: readonly { readonly from: number; readonly to: number }[];
  /** How many words of the titles on the path stand in the phrase. */
  readonly matched: number;
  /** Words of the phrase that nothing explains. */
  readonly unexplained: readonly { readonly from: number; readonly to: number }[];
  readonly unsaid: readonly Unsaid[];
  /** 0 to 1: how much of the phrase the path explains, and how much had to be assumed. */
  readonly confidence: number;
  /** Of the Index, as "FY2025". */
  readonly release: string;
}

/** Codes that a phrase leads to, in their order: the underlying condition before its manifestation. */
export interface CodedPhrase extends Found {
  readonly kind: "coded";
  /** Without dots; each can be billed. */
  readonly codes: readonly string[];
}

/** The Index has the phrase, and something more must be said before there is a code. */
export interface IncompletePhrase extends Found {
  readonly kind: "incomplete";
  /**
   * choose-below: the code has codes below it, and the phrase does not say which; see: the Index sends elsewhere, where
   * nothing of the phrase is; same-words: two entries of these words have other codes; not-in-release: the order file of the
   * day has not the code that the Index prints; no-code-book: there is no order file of the day.
   */
  readonly reason: "choose-below" | "see" | "same-words" | "not-in-release" | "no-code-book";
  /** Codes that are possible, the likeliest first; at most ten. */
  readonly choices: readonly string[];
}

export type PhraseCandidate = CodedPhrase | IncompletePhrase;
