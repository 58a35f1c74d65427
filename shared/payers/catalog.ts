import { daysAfterService } from "./filing-limit.ts";
import { harborviewHealth } from "./harborview-health.ts";
import type { Payer } from "./payer.ts";
import { prairieMutual } from "./prairie-mutual.ts";
import { sampleMedicaid } from "./sample-medicaid.ts";
import { sampleMedicare } from "./sample-medicare.ts";
import { summitCare } from "./summit-care.ts";

export const payers: readonly Payer[] = [sampleMedicare, sampleMedicaid, harborviewHealth, prairieMutual, summitCare];

const byName = new Map(payers.flatMap((payer) => [payer.id, ...payer.aliases].map((name) => [name, payer] as const)));

/**
 * The payer of an id or alias. One that nobody described yet gets the careful defaults: 90 days to file, so that a
 * warning comes early rather than late, and corrections allowed.
 */
export function payerOf(id: string): Payer {
  return (
    byName.get(id.toUpperCase()) ?? {
      id,
      name: id,
      aliases: [],
      filingIndicator: "CI",
      filingLimit: daysAfterService(90),
      followUpDays: 21,
      transactions: { claims: ["professional", "institutional"], eligibility: "real-time", status: true },
      takesCorrections: true,
    }
  );
}
