import type { Claim } from "../claim/claim.ts";
import type { CodeBook } from "../codes/code-book.ts";
import type { Payer } from "../payers/payer.ts";
import type { Day } from "../values/day.ts";

export interface EditContext {
  readonly today: Day;
  readonly payer: Payer;
  /** What the payer said of the patient's coverage on the day of service; undefined where nobody knows. */
  readonly coverageAnswer?: "active" | "inactive" | "not-found" | undefined;
  /** The code sets at hand; what they do not hold is `no-data`. */
  readonly codes: CodeBook;
}

/** `no-data` is never a pass: the edit could not tell. */
export type Verdict =
  | { readonly kind: "pass" | "not-applicable" | "no-data" }
  /** Each place as the wire names it and as a screen does: "2010AA NM109 (billing provider NPI)". */
  | { readonly kind: "find"; readonly places: readonly string[] };

/** A reason for which a payer or clearinghouse would refuse a claim: one pure file, whose sentence is the rule. */
export interface Edit {
  /** The file's name. */
  readonly id: string;
  /** The rule, as a biller would say it. */
  readonly sentence: string;
  /** What to do about a finding. */
  readonly remedy: string;
  /** Guide loop and segment, regulation, or code-set rule. */
  readonly source: string;
  readonly severity: "hold" | "warn";
  readonly check: (claim: Claim, context: EditContext) => Verdict;
}

export const pass: Verdict = { kind: "pass" };
export const notApplicable: Verdict = { kind: "not-applicable" };

/** A finding at each place; a pass when there is none. */
export function findAt(places: readonly string[]): Verdict {
  return places.length === 0 ? pass : { kind: "find", places };
}
