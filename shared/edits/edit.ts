import type { Claim } from "../claim/claim.ts";
import type { EligibilityAnswer } from "../claim/eligibility.ts";
import type { KnownService } from "../claim/known-service.ts";
import type { RegisteredProvider } from "../claim/practice-profile.ts";
import type { PracticeRules } from "../claim/practice-rules.ts";
import type { CodeBook } from "../codes/code-book.ts";
import type { Payer } from "../payers/payer.ts";
import type { Day } from "../values/day.ts";
import type { DataSourceName } from "./data-source.ts";
import type { PackName } from "./packs/pack.ts";
import type { Trait } from "./trait.ts";

/** What is known around a claim. Whatever is undefined nobody looked up: an edit that needs it answers `no-data`. */
export interface EditContext {
  readonly today: Day;
  readonly payer: Payer;
  /** What the payer said of the patient's coverage on the day of service; undefined where nobody knows. */
  readonly coverageAnswer?: "active" | "inactive" | "not-found" | undefined;
  /** The whole of the payer's answer. */
  readonly eligibility?: EligibilityAnswer | undefined;
  /** The code sets at hand; what they do not hold is `no-data`. */
  readonly codes: CodeBook;
  /** Services of the same patient on other claims of the practice that came before this one; empty where there are none. */
  readonly history?: readonly KnownService[] | undefined;
  /** What the practice says of its fees, authorizations, certificates and places. */
  readonly practice: PracticeRules;
  /** Who is registered to perform services for it, and with whom each is enrolled now. */
  readonly providers?: readonly RegisteredProvider[] | undefined;
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
  /** First days of service on which the rule is one, both included; open where left out. */
  readonly from?: Day;
  readonly to?: Day;
  /** The kind of claim it reads; both where left out. */
  readonly claimType?: "professional" | "institutional";
  /** Whose rule it is; of all claims of its type where left out. Asked where one of them applies. */
  readonly packs?: readonly PackName[];
  /** Asked only of claims that show one of these; of all where left out. */
  readonly concerns?: readonly Trait[];
  /** What it asks that a claim does not say: where that is not at hand it may answer `no-data`. */
  readonly wants?: readonly DataSourceName[];
  readonly check: (claim: Claim, context: EditContext) => Verdict;
}

export const pass: Verdict = { kind: "pass" };
export const notApplicable: Verdict = { kind: "not-applicable" };
export const noVerdict: Verdict = { kind: "no-data" };
export const cannotTell: Verdict = { kind: "no-data" };

/** A finding at each place; a pass when there is none. */
export function findAt(places: readonly string[]): Verdict {
  return places.length === 0 ? pass : { kind: "find", places };
}
