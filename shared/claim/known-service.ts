import { z } from "zod";
import type { Claim } from "./claim.ts";
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

/** The lines of a claim as another claim of the patient will know them. */
export function servicesOf(claim: Claim): readonly z.infer<typeof KnownService>[] {
  return claim.lines.map((line) => {
    const performer = line.rendering ?? claim.rendering ?? claim.billingProvider;
    return {
      claimId: claim.claimId,
      line: line.number,
      procedure: line.procedure,
      modifiers: [...line.modifiers],
      units: line.units,
      chargeCents: line.chargeCents,
      from: line.from,
      to: line.to,
      placeOfService: line.placeOfService ?? claim.placeOfService,
      diagnoses: line.pointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []),
      performerNpi: performer?.npi,
      performerTaxonomy: performer?.taxonomy,
      billingNpi: claim.billingProvider?.npi,
      payerId: claim.coverage?.payerId ?? "",
      authorization: line.priorAuthorization ?? claim.encounter.priorAuthorization,
      frequency: claim.frequency,
    };
  });
}
