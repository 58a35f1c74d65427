import { z } from "zod";
import { addCents, type Cents } from "../values/money.ts";
import { InstantField } from "./claim-state.ts";
import { CentsField } from "./fields.ts";

/**
 * charge: what was asked. payment: what a payer paid. adjustment: what the contract writes off. patient: what the
 * payer left to the patient. denied: what the payer refused, noted only: it stays open until a person decides.
 */
export const LedgerKind = z.enum(["charge", "payment", "adjustment", "patient", "denied"]);
export type LedgerKind = z.infer<typeof LedgerKind>;

export const LedgerEntry = z.object({
  kind: LedgerKind,
  cents: CentsField,
  /** The service line's control number; absent for the claim as a whole. */
  line: z.string().optional(),
  /** Claim adjustment group code and reason code. Source: 005010X221A1 2100 and 2110 CAS01, CAS02. */
  group: z.string().optional(),
  reason: z.string().optional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** One movement of money on one claim: appended once under a key that its source decides, never changed or deleted. */
export const Posting = z.object({
  claimId: z.string(),
  /** As "charge#<file>" or "remit#<remittance>#<position>". */
  key: z.string(),
  at: InstantField,
  entries: z.array(LedgerEntry),
});
export type Posting = z.infer<typeof Posting>;

export function totalOf(entries: readonly LedgerEntry[], kind: LedgerKind): Cents {
  return addCents(...entries.filter((entry) => entry.kind === kind).map((entry) => entry.cents));
}
