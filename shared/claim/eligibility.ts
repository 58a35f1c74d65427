import { z } from "zod";
import { CentsField, DayField } from "./fields.ts";

/** What a payer says of a patient's coverage on a day. */
export const EligibilityAnswer = z.object({
  /** not-found: the payer does not know the member; unanswered: it could not say. */
  status: z.enum(["active", "inactive", "not-found", "unanswered"]),
  plan: z.string().optional(),
  from: DayField.optional(),
  to: DayField.optional(),
  /** For a visit at an office, in network where the payer says so. */
  copayCents: CentsField.optional(),
  /** The patient's share of what is allowed: 0.2 is a fifth. */
  coinsurance: z.number().min(0).max(1).optional(),
  /** What is left of the year's deductible. */
  deductibleLeftCents: CentsField.optional(),
  outOfPocketLeftCents: CentsField.optional(),
  /** NPI of the primary care provider that the payer has. */
  primaryCareNpi: z.string().optional(),
  /** Ids of other payers to coordinate with. */
  otherPayers: z.array(z.string()).default([]),
  /** Reject reasons (AAA03). */
  rejections: z.array(z.string()).default([]),
});
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>;
