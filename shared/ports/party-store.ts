import type { PartyState } from "../claim/party.ts";
import type { PracticeName } from "./practice-registry.ts";

/** Who practices are: their billing companies, billers, providers and places. Every read is strongly consistent. */
export interface PartyStore {
  /** All parties of a practice, by kind and id. */
  list(practice: PracticeName): Promise<readonly PartyState[]>;

  /**
   * Writes each party over the version before it (`version - 1`); version 1 where none stands. Answers, in order,
   * "saved", or "conflict" when another version stands there: list and decide again.
   */
  save(parties: readonly PartyState[]): Promise<readonly ("saved" | "conflict")[]>;
}
