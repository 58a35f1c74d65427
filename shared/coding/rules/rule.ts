import type { Draft } from "../mentions/draft.ts";
import type { Patient } from "../mentions/read-patient.ts";
import type { Reading } from "../mentions/reading.ts";

/** What a rule may look at. */
export interface RuleInput {
  readonly reading: Reading;
  readonly patient: Patient;
  /** Codes and facts of the vocabulary and of the rules before this one. */
  readonly drafts: readonly Draft[];
}

/** A combination or sequencing rule of the guidelines: drafts in, drafts out. */
export interface Rule {
  readonly id: string;
  /** What it does, for a reader. */
  readonly sentence: string;
  /** As "ICD-10-CM Guidelines FY2026 I.C.4.a". */
  readonly source: string;
  readonly apply: (input: RuleInput) => readonly Draft[];
}
