import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import type { Payer } from "../../../shared/payers/payer.ts";
import type { Visit } from "./visit.ts";

export interface Coverable {
  readonly payer: Payer;
  /** How many of the practice's patients have it, against the others. */
  readonly weight: number;
  readonly ages: readonly [youngest: number, oldest: number];
  /** In front of the digits of a member id. */
  readonly memberPrefix: string;
  readonly groupNumber?: string;
  /** Children are on a parent's policy. */
  readonly isFamilyPolicy?: boolean;
}

/** An invented practice: who it is, whom it sees and what for. */
export interface SamplePractice {
  /** The folder's name. */
  readonly name: string;
  /** In front of its encounters' numbers. */
  readonly prefix: string;
  readonly profile: PracticeProfile;
  readonly towns: readonly Pick<NonNullable<EncounterInput["patient"]["address"]>, "city" | "state" | "zip">[];
  readonly visits: readonly Visit[];
  readonly payers: readonly Coverable[];
  readonly cliaNumber?: string;
  readonly hospital?: NonNullable<EncounterInput["facility"]>;
  readonly referring?: NonNullable<EncounterInput["referring"]>;
}
