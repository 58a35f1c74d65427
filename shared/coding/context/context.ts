/** What a note says of a condition besides its name. One that has none of these is affirmed, of this patient, and now. */
export type ContextKind =
  | "negated"
  | "uncertain"
  | "historical"
  | "resolved"
  /** Of a device, a drug or a way of living: no longer so. */
  | "ended"
  | "family"
  | "other-person"
  | "planned"
  /** Of a procedure: ordered, not yet done. */
  | "scheduled"
  | "hypothetical"
  | "copied-forward"
  /** Part of another thing's name: "stroke center". */
  | "label";

/** A context and the words that made it. */
export interface ContextMark {
  readonly kind: ContextKind;
  /** The cue as the rule has it: "no evidence of". */
  readonly cue: string;
  /** Index of the cue's first token in its statement; -1 where the whole section says so. */
  readonly at: number;
  /** "no family history of": not even of the other. */
  readonly isDenied?: true;
}
