import { z } from "zod";
import { InstantField } from "../claim/claim-state.ts";
import { CentsField } from "../claim/fields.ts";

/** A payment as an 835 announces it, and what became of it. Codes and amounts, no PHI. */
export const RemittanceRecord = z.object({
  company: z.string(),
  /** Decided by payer, trace number, amount and date: the same remittance in another file is the same record. */
  remittanceId: z.string(),
  /** BPR02. */
  paidCents: CentsField,
  /** What the claims in it add up to: the sum of CLP04. */
  claimsCents: CentsField,
  /** What the provider-level adjustments take away: the sum of PLB amounts (positive reduces the payment). */
  providerAdjustmentCents: CentsField,
  claims: z.number().int(),
  /** Claims in it that are not ours or could not be posted, by position (1-based) and reason. */
  unmatched: z.array(z.object({ position: z.number().int(), reason: z.string(), cents: CentsField })),
  balanced: z.boolean(),
  at: InstantField,
});
export type RemittanceRecord = z.infer<typeof RemittanceRecord>;

export interface RemittanceStore {
  /** Puts the record unless one of its id stands. */
  record(remittance: RemittanceRecord): Promise<"new" | "seen">;
  list(company: string): Promise<readonly RemittanceRecord[]>;
}
