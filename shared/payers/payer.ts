import type { Claim } from "../claim/claim.ts";
import type { Day } from "../values/day.ts";
import type { Cents } from "../values/money.ts";

/** How a payer's claims take an edit, and why. */
export interface PayerEdit {
  readonly severity: "hold" | "warn" | "off";
  readonly reason: string;
}

/** What a claim's days decide a limit by. */
export type ClaimDays = Pick<Claim, "serviceFrom" | "serviceTo">;

/** What differs from one payer to the next. Ids, days and quirks; a payer is one file and one line in the catalog. */
export interface Payer {
  /** As in 2010BB NM109. */
  readonly id: string;
  readonly name: string;
  /** Other ids and names under which practices know it, upper case. */
  readonly aliases: readonly string[];
  /** SBR09 where the practice does not say. */
  readonly filingIndicator: string;
  /** The last day on which a claim may arrive. */
  readonly filingLimit: (claim: ClaimDays) => Day;
  /** The last day for a replacement or void, where these have a clock of their own. */
  readonly correctionLimit?: (claim: ClaimDays) => Day;
  /** Days from acceptance to the first status request. */
  readonly followUpDays: number;
  /** What it takes and answers through the clearinghouse. */
  readonly transactions: {
    /** Kinds of claims: 837P, 837I. */
    readonly claims: readonly Claim["claimType"][];
    /** How it answers a 270: at once, in files, or not at all. */
    readonly eligibility: "real-time" | "batch" | "none";
    /** Whether it answers a 276. */
    readonly status: boolean;
  };
  /** What it takes less of than the guide allows. */
  readonly limits?: {
    readonly maxLines?: number;
    readonly maxDiagnoses?: number;
    /** The largest charge of a claim. */
    readonly maxChargeCents?: Cents;
  };
  /** Whether it takes replacements (7) and voids (8). */
  readonly takesCorrections: boolean;
  /** Edits that it takes otherwise than others do, by id, and why. */
  readonly edits?: Readonly<Record<string, PayerEdit>> | undefined;
  /** What it wants said otherwise than others. Changes nothing of a claim that it has amended already. */
  readonly amend?: (claim: Claim) => Claim;
}
