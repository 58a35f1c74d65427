import type { VisitState } from "../claim/visit-state.ts";
import { emptyShelf, type Shelf } from "./fhir/shelf.ts";

/** A visit as far as files said it. */
export type KnownVisit = Pick<VisitState, "visit" | "version" | "pieces">;

/** Visits that files say piece by piece; a change is made over the version that was read. */
export interface VisitShelf {
  readonly load: (visits: readonly string[]) => Promise<ReadonlyMap<string, KnownVisit>>;
  readonly save: (visits: readonly KnownVisit[]) => Promise<readonly ("saved" | "conflict")[]>;
}

/** What earlier files of a practice said that counts for a later one. */
export interface IntakeMemory {
  readonly shelf: Shelf;
  readonly visits: VisitShelf;
}

/** For a file that is only looked at: nothing was said before, and nothing is kept. */
export const emptyMemory: IntakeMemory = {
  shelf: emptyShelf,
  visits: { load: async () => new Map(), save: async (visits) => visits.map(() => "saved") },
};
