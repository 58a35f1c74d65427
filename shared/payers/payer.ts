import type { Day } from "../values/day.ts";

/** How a payer's claims take an edit, and why. */
export interface PayerEdit {
  readonly severity: "hold" | "warn" | "off";
  readonly reason: string;
}

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
  readonly filingLimit: (claim: { readonly serviceFrom: Day; readonly serviceTo: Day }) => Day;
  /** Days from acceptance to the first status request. */
  readonly followUpDays: number;
  /** Whether it answers a 270 at once. */
  readonly answersEligibility: boolean;
  /** Whether it takes replacements (7) and voids (8). */
  readonly takesCorrections: boolean;
  /** Edits that it takes otherwise than others do, by id, and why. */
  readonly edits?: Readonly<Record<string, PayerEdit>> | undefined;
}
