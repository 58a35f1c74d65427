/**
 * What kind of problem a condition is when nothing more is said of it. Our own reading of the levels of problems addressed.
 * Source: AMA and CMS, office visits from 2021: number and complexity of problems addressed.
 */
export type ProblemNature =
  | "minor"
  | "acute"
  | "chronic"
  | "acute-systemic"
  | "acute-complicated"
  | "undiagnosed"
  | "threat";

/** A condition by its names in a note, and by the beginnings of its ICD-10-CM codes. */
export interface ProblemRow {
  readonly id: string;
  readonly nature: ProblemNature;
  /** Names, as a pattern without its word bounds. */
  readonly names: string;
  readonly codes: readonly string[];
}
