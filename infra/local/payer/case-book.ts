import { type Instant, latestOf } from "../../../shared/values/instant.ts";
import { type Fate, fateOf, isRefused, isRemitted, paymentTime } from "./fate.ts";
import { digitsOf } from "./odds.ts";
import type { SentClaim } from "./sent-file.ts";

/** A claim and what becomes of it. */
export interface Case extends SentClaim {
  readonly fate: Fate;
  /** The payer's number for it: 277CA REF*1K, 835 CLP07. */
  readonly payerNumber: string;
  /** When an 835 tells of it, or takes its original back; undefined when none does. */
  readonly paidAt: Instant | undefined;
  /** The claim that a replacement or void takes back. */
  readonly original: Case | undefined;
}

/** The number a payer gives a claim. */
export function payerNumberOf(claimId: string): string {
  return `P${digitsOf(12, "payer claim", claimId)}`;
}

/**
 * The claims that came, in their order, and what becomes of each: decided by the seed, the claim and what came before it.
 * A claim that was refused and comes again was mended and is paid; one that the payer has is a duplicate; a correction
 * needs an original that the payer knows.
 */
export class CaseBook {
  readonly #seed: number;
  readonly #cases = new Map<string, Case>();
  readonly #byNumber = new Map<string, Case>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  open(claim: SentClaim, receivedAt: Instant): Case {
    const before = this.#cases.get(claim.claimId);
    const named = claim.frequency === "1" ? undefined : this.#byNumber.get(claim.originalNumber);
    const fate = this.#fateOf(claim, before, named);
    const original = isRefused(fate) || fate === "duplicate" ? undefined : named;
    const isTold = isRemitted(fate) || (fate === "void" && original?.paidAt !== undefined);
    const paymentDay = paymentTime(this.#seed, claim.claimId, fate, receivedAt);
    const opened: Case = {
      ...claim,
      fate,
      payerNumber: payerNumberOf(claim.claimId),
      paidAt: isTold ? latestOf([paymentDay, original?.paidAt ?? paymentDay]) : undefined,
      original,
    };
    // A duplicate leaves the claim that it repeats as it was.
    if (fate !== "duplicate") this.#cases.set(claim.claimId, opened);
    if (!isRefused(fate) && fate !== "duplicate") this.#byNumber.set(opened.payerNumber, opened);
    return opened;
  }

  find(claimId: string): Case | undefined {
    return this.#cases.get(claimId);
  }

  #fateOf(claim: SentClaim, before: Case | undefined, named: Case | undefined): Fate {
    if (before !== undefined && !isRefused(before.fate)) return "duplicate";
    if (claim.frequency !== "1" && named === undefined) return "original-unknown";
    if (claim.frequency === "8") return "void";
    return before === undefined ? fateOf(this.#seed, claim.claimId) : "paid";
  }
}
