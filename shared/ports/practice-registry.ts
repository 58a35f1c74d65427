export interface PracticeName {
  readonly company: string;
  readonly practice: string;
}

/** Which practices have ever sent something: what a clock's tick goes through. */
export interface PracticeRegistry {
  /** Adds a practice; again changes nothing. */
  add(practice: PracticeName): Promise<void>;
  list(): Promise<readonly PracticeName[]>;
}
