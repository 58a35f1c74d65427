import type { Day } from "../values/day.ts";
import type { Cents } from "../values/money.ts";

/** One reason trio of a CAS. Positive takes away from the charge. Source: 005010X221A1 2100 and 2110 CAS. */
export interface Adjustment {
  /** CAS01: CO, OA, PI, PR. */
  readonly group: string;
  readonly reason: string;
  readonly cents: Cents;
}

export interface RemittedLine {
  /** REF*6R as we sent it; "" when the payer does not return it. Source: 005010X221A1 2110 REF. */
  readonly controlNumber: string;
  /** SVC01-2. */
  readonly procedure: string;
  /** SVC02, SVC03. */
  readonly chargeCents: Cents;
  readonly paidCents: Cents;
  readonly adjustments: readonly Adjustment[];
}

/** One CLP of an 835 with its lines. Source: 005010X221A1 2100. */
export interface RemittedClaim {
  /** 1-based place in the transaction set. */
  readonly position: number;
  /** CLP01, as it stands there. */
  readonly claimId: string;
  /** CLP02: 1, 2, 3 processed; 4 denied; 19-21 processed and forwarded; 22 reversal. */
  readonly status: string;
  /** CLP03, CLP04, CLP05. */
  readonly chargeCents: Cents;
  readonly paidCents: Cents;
  readonly patientCents: Cents;
  /** CLP07. */
  readonly payerClaimNumber: string;
  readonly adjustments: readonly Adjustment[];
  readonly lines: readonly RemittedLine[];
}

export interface ProviderAdjustment {
  /** PLB03-1. */
  readonly reason: string;
  /** Positive takes away from the payment. */
  readonly cents: Cents;
}

/** The payment that a transaction set announces. Source: 005010X221A1 BPR, TRN, 1000A, PLB. */
export interface RemittanceHeader {
  /** BPR02. */
  readonly paidCents: Cents;
  /** BPR16. */
  readonly date: Day | undefined;
  /** TRN02. */
  readonly trace: string;
  /** TRN03, else 1000A N104 or REF*2U: who pays. */
  readonly payerId: string;
}
