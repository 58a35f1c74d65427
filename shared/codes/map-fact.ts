/** A code that another one is mapped to. */
export interface MapTarget {
  /** ICD-10-CM, without its dot. */
  readonly code: string;
  /** As the map has them: the five flags of a GEM, or the group of a SNOMED map. */
  readonly flags: string;
  /** When it is meant, in the map's own words; left out where always. */
  readonly rule?: string | undefined;
}

/** What a map says of a code. No target: the map says that there is none. */
export interface MapFact {
  readonly code: string;
  readonly targets: readonly MapTarget[];
}

/** Maps that a customer can import. The last one leads from a new code to those that were used before it. */
export type CodeMapName = "icd-9-map" | "snomed-map" | "icd-10-cm-conversion";
