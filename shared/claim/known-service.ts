import { z } from "zod";
import { CentsField, DayField } from "./fields.ts";
import type { Lifecycle, Outcome } from "./lifecycle.ts";

/** A service line of another claim of the same patient, as far as it bears on a claim. No name and no number of a person. */
export const KnownService = z.object({
  claimId: z.string(),
  /** 1-based, on its claim. */
  line: z.number().int().min(1),
  /** "" where it has no code. */
  procedure: z.string(),
  modifiers: z.array(z.string()),
  units: z.number(),
  chargeCents: CentsField,
  from: DayField,
  to: DayField,
  /** "" where the claim has none. */
  placeOfService: z.string(),
  /** What the line points to, without dots. */
  diagnoses: z.array(z.string()),
  /** Of who performed it: the line's rendering provider, else the claim's, else the billing provider. */
  performerNpi: z.string().optional(),
  performerTaxonomy: z.string().optional(),
  billingNpi: z.string().optional(),
  payerId: z.string(),
  /** The prior authorization that its claim names. */
  authorization: z.string().optional(),
  /** As "1", "7", "8". */
  frequency: z.string(),
});
/** With how its claim stands now. Claims that were superseded, voided or rejected are not shown. */
export interface KnownService extends Readonly<z.infer<typeof KnownService>> {
  readonly lifecycle: Lifecycle;
  readonly outcome: Outcome;
}
