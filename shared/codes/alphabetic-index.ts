import type { IndexTables } from "./search/index-tables.ts";

/** A term of the Alphabetic Index with its subterms. Source: CDC/NCHS ICD-10-CM Index XML. */
export interface IndexTerm {
  readonly title: string;
  /** Words in parentheses, which change nothing. */
  readonly nonessential: readonly string[];
  /** As printed: with its dot, perhaps with a dash for what is to be completed ("E11.-"). */
  readonly code?: string | undefined;
  /** The second code of a pair, in brackets in print. */
  readonly manifestation?: string | undefined;
  readonly see?: string | undefined;
  readonly seeAlso?: string | undefined;
  readonly children: readonly IndexTerm[];
}

/** A row of the Neoplasm Table; a column is left out where the table has a dash. */
export interface NeoplasmTerm {
  readonly title: string;
  readonly see?: string | undefined;
  readonly primary?: string | undefined;
  readonly secondary?: string | undefined;
  readonly inSitu?: string | undefined;
  readonly benign?: string | undefined;
  readonly uncertain?: string | undefined;
  readonly unspecified?: string | undefined;
  readonly children: readonly NeoplasmTerm[];
}

/** A row of the Table of Drugs and Chemicals. */
export interface DrugTerm {
  readonly title: string;
  readonly accidental?: string | undefined;
  readonly selfHarm?: string | undefined;
  readonly assault?: string | undefined;
  readonly undetermined?: string | undefined;
  readonly adverseEffect?: string | undefined;
  readonly underdosing?: string | undefined;
  readonly children: readonly DrugTerm[];
}

/** The Alphabetic Index of one release with its tables; a table that was not imported is empty. */
export interface AlphabeticIndex {
  readonly release: string;
  readonly terms: readonly IndexTerm[];
  readonly externalCauses: readonly IndexTerm[];
  readonly neoplasms: readonly NeoplasmTerm[];
  readonly drugs: readonly DrugTerm[];
  /** The same, ready to be searched, where it was stored that way. */
  readonly tables?: IndexTables | undefined;
}
