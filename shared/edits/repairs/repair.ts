/** A fault of form alone, which has one answer: it is mended, and logged. Never what was found, done or charged. */
export interface Repair {
  /** As a log names it. */
  readonly id: string;
  readonly sentence: string;
  readonly source: string;
  /** The field of an encounter, wherever it stands. */
  readonly field: string;
  /** Only under this one. */
  readonly within?: string;
  /** The text as it should stand; undefined where it is not certain. */
  readonly mend: (text: string) => string | undefined;
}
