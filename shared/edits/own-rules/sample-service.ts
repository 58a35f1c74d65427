import type { KnownService } from "../../claim/known-service.ts";
import { day } from "../../values/day.ts";
import { cents } from "../../values/money.ts";

/** An office visit on an earlier claim of the same patient to the same payer. Say only what differs. */
export function sampleService(change: Partial<KnownService> = {}): KnownService {
  const from = change.from ?? day("2026-02-04");
  return {
    claimId: "EARLIER",
    line: 1,
    procedure: "99213",
    modifiers: [],
    units: 1,
    chargeCents: cents(12_500),
    from,
    to: from,
    placeOfService: "11",
    diagnoses: ["J029"],
    performerNpi: "1245319599",
    performerTaxonomy: "207Q00000X",
    billingNpi: "1234567893",
    payerId: "HVHP1",
    frequency: "1",
    lifecycle: "payer-accepted",
    outcome: "none",
    ...change,
  };
}
