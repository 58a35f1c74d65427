import type { VisitState } from "../claim/visit-state.ts";
import type { PracticeName } from "./practice-registry.ts";

/** Visits that files say piece by piece. Every read is strongly consistent. */
export interface VisitStore {
  /** Visits by name; an unknown one is absent. */
  load(practice: PracticeName, visits: readonly string[]): Promise<ReadonlyMap<string, VisitState>>;

  /**
   * Writes each visit over the version before it (`version - 1`); version 1 where none stands. Answers, in order,
   * "saved", or "conflict" when another version stands there: load and read again.
   */
  save(visits: readonly VisitState[]): Promise<readonly ("saved" | "conflict")[]>;
}
