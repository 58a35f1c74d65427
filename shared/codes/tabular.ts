/** Codes that a note names: from and to are codes or categories without dots, both included with all below them. */
export interface CodeRange {
  readonly from: string;
  readonly to: string;
  /**
   * What may follow the category, where only some endings count, as ["17", "27"] in "F10-F19, with .17, .27"; all below
   * them count too. "?" is any one character: ["?5", "??5"] in "T36-T50 with fifth or sixth character 5".
   */
  readonly endings?: readonly string[] | undefined;
}

/** One line of a note of the Tabular List. */
export interface TabularNote {
  readonly text: string;
  readonly codes: readonly CodeRange[];
}

export type NoteKind =
  | "includes"
  | "inclusionTerm"
  | "excludes1"
  | "excludes2"
  | "codeFirst"
  | "useAdditional"
  | "codeAlso";

/** A chapter, section, category or code of the Tabular List with the notes that stand at it. */
export interface TabularEntry {
  /** "E11", "E1121" without a dot; a chapter's number; a section's range, as "E08-E13". */
  readonly code: string;
  readonly title: string;
  readonly notes: Readonly<Partial<Record<NoteKind, readonly TabularNote[]>>>;
  /** Seventh characters and what they mean, where this entry asks for one. */
  readonly seventh?: ReadonlyMap<string, string> | undefined;
}

/** The Tabular List of one release. Source: CDC/NCHS ICD-10-CM Tabular XML. */
export interface Tabular {
  readonly release: string;
  entry(code: string): TabularEntry | undefined;
  /** The entry and all above it, nearest first: code, category, section, chapter. Empty for a code that is nowhere. */
  lineage(code: string): readonly TabularEntry[];
}
