/** Who bills, where CMS has a table for each. */
export type BillingSetting = "practitioner" | "hospital" | "dme";

/** A procedure-to-procedure pair. Source: CMS NCCI PTP edits. */
export interface PairFact {
  /** 0: never together; 1: a modifier may part them. A pair with indicator 9 is no pair. */
  readonly modifierIndicator: "0" | "1";
}

/** How many units are likely. Source: CMS NCCI MUE. */
export interface UnitsFact {
  readonly units: number;
  /** 1: by line; 2: by day, by policy; 3: by day, by clinical data. */
  readonly adjudication: "1" | "2" | "3";
}

/** An add-on code and what it adds to. Source: CMS NCCI add-on code edits. */
export interface AddOnFact {
  /** 1: these primaries only; 2: the contractor says which; 3: some, and more by the contractor. */
  readonly type: "1" | "2" | "3";
  readonly primaries: readonly string[];
}

/** What an imported coverage article supports. Source: the CMS Medicare Coverage Database, or a payer's policy. */
export interface CoverageArticleFact {
  readonly article: string;
  /** Diagnoses that support the service, without dots. */
  readonly supports: ReadonlySet<string>;
}

/** A code of a list that only has names: place of service, taxonomy, revenue, reason and status codes. */
export interface ListedFact {
  readonly code: string;
  /** The customer's own copy of the words, where they imported one. */
  readonly title?: string | undefined;
}
