import type { ContextKind } from "./context.ts";

/** Words that say how a condition is meant, and which way they reach within their statement. */
export interface Cue {
  readonly kind: ContextKind;
  readonly reach: "after" | "before";
  readonly words: readonly string[];
  /** How many words far; to the end of its statement or to what ends its reach where it is left out. */
  readonly within?: number;
  /** It also reaches over the commas of a list. */
  readonly overCommas?: true;
  /** Of a family: it denies that the family has it. */
  readonly isDenied?: true;
}
