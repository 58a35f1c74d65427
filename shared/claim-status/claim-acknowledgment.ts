import type { Cents } from "../values/money.ts";

/** A status as 277CA and 277 say it. Source: 005010X214 and 005010X212 2200D STC01. */
export interface StatusCode {
  /** STC01-1: the category, as "A2", "P1", "F0". */
  readonly category: string;
  /** STC01-2: the status, as "20". */
  readonly status: string;
  /** STC01-3: who it is about, as "85"; "" when not said. */
  readonly entity: string;
}

/** What a 277CA says of one claim, or of a whole file when `claimId` is absent. */
export interface ClaimAcknowledgment {
  readonly claimId: string | undefined;
  /** BHT03 of our file, echoed in 2200B TRN02; "" when not said, or when another name stands there. */
  readonly fileId: string;
  /** When a provider's claims are refused together: whose, by NPI or tax id. 2100C NM109. */
  readonly providerNpi?: string | undefined;
  /** 2100A NM101: AY is a clearinghouse, PR the payer. */
  readonly source: "clearinghouse" | "payer";
  readonly codes: readonly StatusCode[];
  /** 2200D REF*1K: the payer's number for the claim; "" when not said. */
  readonly payerClaimNumber: string;
}

/** What a 277 says of one claim that a 276 asked about. Never a source of money: that is the 835's. */
export interface ClaimStatusAnswer {
  /** 2200D or 2200E TRN02: the trace number of our question, which is the claim id. */
  readonly claimId: string;
  readonly codes: readonly StatusCode[];
  readonly payerClaimNumber: string;
  /** STC05, when said. */
  readonly paidCents: Cents | undefined;
}

/** What a 999 or a TA1 says of a file of ours. */
export interface FileAcknowledgment {
  /** AK101, the functional identifier: HC for claims, HR for status requests; "" for a TA1. */
  readonly functionalId: string;
  /** AK102 or TA101 as a number: the control number of our file. */
  readonly controlNumber: number;
  readonly verdict: "accepted" | "partly-accepted" | "rejected";
  /** Codes that say why: IK304, IK403, IK502…, AK905…, TA105, each as "IK502:5". */
  readonly reasons: readonly string[];
}
