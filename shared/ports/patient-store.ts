import type { PatientState } from "../claim/patient-state.ts";
import type { PracticeName } from "./practice-registry.ts";

/** Patients of practices. Every read is strongly consistent, save `namesakes`' place in a race: see it as a hint. */
export interface PatientStore {
  /** Patients by number; an unknown number is absent. Numbers that were given up stand under themselves. */
  load(practice: PracticeName, numbers: readonly string[]): Promise<ReadonlyMap<string, PatientState>>;

  /**
   * Writes each patient over the version before it (`version - 1`); version 1 where none stands. Answers, in order,
   * "saved", or "conflict" when another version stands there: load and decide again.
   */
  save(patients: readonly PatientState[]): Promise<readonly ("saved" | "conflict")[]>;

  /** Numbers under which a person of the same name and birth date was ever registered, sorted. */
  namesakes(practice: PracticeName, person: PatientState["details"]["person"]): Promise<readonly string[]>;

  /** All patients of a practice, in no order that means anything. */
  list(practice: PracticeName): AsyncIterable<PatientState>;
}
