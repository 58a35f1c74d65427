/** Something wrong with a code-set file. Code sets hold no PHI, so a reason may quote the file. */
export interface ImportFault {
  /** Counted from 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly reason: string;
}
