import { z } from "zod";
import { type Instant, parseInstant } from "../values/instant.ts";
import { type Cents, subtractCents } from "../values/money.ts";
import { CentsField, DayField } from "./fields.ts";
import { Lifecycle, Outcome, Responsibility } from "./lifecycle.ts";

export const InstantField = z.string().transform((value, context): Instant => {
  const parsed = parseInstant(value);
  if (parsed === undefined) {
    context.addIssue({ code: "custom", message: "must be a UTC instant with milliseconds" });
    return z.NEVER;
  }
  return parsed;
});

/** Why a claim waits for a person. */
export const Hold = z.object({
  /** The edit or event behind it, as "npi-check-digit" or "secondary-due". */
  reason: z.string(),
  since: InstantField,
});
export type Hold = z.infer<typeof Hold>;

/** Reason of a hold: the practice said otherwise of a claim that a payer had; somebody must look once the payer is done. */
export const correctedAfterBilling = "corrected-after-billing";

/** Lists that a clock or a person works through, oldest due first. A claim stands in one at most. */
export const WorkList = z.enum([
  "ready",
  "follow-up",
  "held",
  "file-failed",
  "rejected",
  "info-requested",
  "denied",
  "lost",
  "missing-era",
  "secondary",
  "statement",
  "review",
]);
export type WorkList = z.infer<typeof WorkList>;

/** The lists that the pipeline itself works through; the others wait for a person. */
export const clockLists: readonly WorkList[] = ["ready", "follow-up", "statement"];

/**
 * What is true of a claim now: small, changed only by a conditional write over the version that was read. What the
 * claim says stands beside it, immutable, under `content`.
 */
export const ClaimState = z.object({
  company: z.string(),
  practice: z.string(),
  claimId: z.string(),
  version: z.number().int().min(1),
  content: z.string(),
  /** Which version of its visit it was made from, where files say the visit piece by piece. */
  gathered: z.number().int().min(1).optional(),
  /** Which kind of file it goes into; left out for professional claims. */
  claimType: z.literal("institutional").optional(),
  lifecycle: Lifecycle,
  outcome: Outcome,
  responsibility: Responsibility,
  holds: z.array(Hold),
  payerId: z.string(),
  /** What the encounter charges. */
  chargedCents: CentsField,
  /** What the ledger holds as charged: set when the claim goes into a file. */
  billedCents: CentsField,
  paidCents: CentsField,
  /** Contractual adjustments and the like. A denial is none: it stays in the balance. */
  adjustedCents: CentsField,
  /** What payers left to the patient. */
  patientCents: CentsField,
  serviceFrom: DayField,
  receivedAt: InstantField,
  /** The one live file that carries the claim. */
  fileId: z.string().optional(),
  /** How many coverages have still to answer: the patient is billed only when each has. */
  coverages: z.number().int().min(0).default(1),
  /** What the payer said against the coverage, where the practice wants to be held by it. */
  coverageAnswer: z.enum(["inactive", "not-found"]).optional(),
  /** How often it was scrubbed again with the same content: when a rule, a code set or a profile had changed. */
  rescrubs: z.number().int().min(1).optional(),
  /** By what it was scrubbed last: a day, and a name of the edits, rules, code sets and profile of then. "2026-11-17 8KQ2M0XA" */
  judged: z.string().optional(),
  /** Status requests sent since the payer had it, and the file of the last one. */
  asks: z.number().int().min(0),
  askId: z.string().optional(),
  /** When the payer said that it was done: a remittance is due. */
  finalizedAt: InstantField.optional(),
  /** The statement file that billed the patient last. */
  statementId: z.string().optional(),
  payerClaimNumber: z.string().optional(),
  /**
   * Of a replacement (7) or void (8): what the payer called the claim that it is about, and the first claim of its
   * encounter, from which that one is found.
   */
  corrects: z
    .object({ frequency: z.enum(["7", "8"]), firstClaimId: z.string(), payerClaimNumber: z.string() })
    .optional(),
  /** The claim that replaced or voided this one. */
  correctedBy: z.string().optional(),
  /** Remittance postings already in the totals. */
  postings: z.array(z.string()),
  work: z.object({ list: WorkList, due: InstantField }).optional(),
});
export type ClaimState = z.infer<typeof ClaimState>;

/** Whether something is posted on it that a payer said. */
export function hasMoney({
  paidCents,
  adjustedCents,
  patientCents,
}: Pick<ClaimState, "paidCents" | "adjustedCents" | "patientCents">): boolean {
  return paidCents !== 0 || adjustedCents !== 0 || patientCents !== 0;
}

/** What nobody has paid, adjusted or been asked for: charged - paid - adjusted - patient. */
export function balanceOf(
  state: Pick<ClaimState, "chargedCents" | "paidCents" | "adjustedCents" | "patientCents">,
): Cents {
  return subtractCents(state.chargedCents, state.paidCents, state.adjustedCents, state.patientCents);
}
