/**
 * A condition as clinicians name it and the code it has.
 *
 * `names`: phrases, parted by "|". They are compared word by word, without plurals, case and "the", "of", "a".
 * `code`: ICD-10-CM with its dot. "{1,2,3,9}" stands for the side: right, left, bilateral, unspecified; "-" where there is no
 * code for both, so that right and left are given. "~" at the end asks for a seventh character and fills up with X. Codes of
 * different releases are parted by "|": the first that the release has counts. " + " joins codes that are given together.
 * A code that begins with "#" is no code but a fact that a combination rule reads.
 * `when`: what else is said, and the code it makes; the first that holds counts. "a|b" either, "a + b" both, "!a" not said,
 * "&a" anywhere in the statement, "~a" anywhere in the note; otherwise beside the name. Those that begin with "*" are given
 * together where several hold: a fibroid may be submucosal and intramural.
 */
export type Row = readonly [names: string, code: string, when?: Readonly<Record<string, string>>];

/** Rows that stand together, and the section of the guidelines that rules them. */
export interface Vocabulary {
  readonly id: string;
  readonly source: string;
  readonly rows: readonly Row[];
}
