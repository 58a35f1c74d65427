import type { Level } from "./element.ts";

/** What counts toward risk, by the words of a note. The pattern has the flag g. */
export interface RiskRow {
  readonly level: Level;
  /** For a reader, in our words. */
  readonly why: string;
  readonly pattern: RegExp;
  /** Why a person must look at it, where it decides. */
  readonly doubt?: string;
}
