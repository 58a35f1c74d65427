import { wholeClaimCases } from "./cases/claim.ts";
import { coverageCases } from "./cases/coverage.ts";
import { diagnosisCases } from "./cases/diagnoses.ts";
import { partyCases } from "./cases/parties.ts";
import { serviceCases } from "./cases/services.ts";
import type { EditCases } from "./changes.ts";

/** Today is 2026-11-18 and the payer takes claims for 180 days after the service. */
export const cases: Readonly<Record<string, EditCases>> = {
  ...partyCases,
  ...coverageCases,
  ...diagnosisCases,
  ...serviceCases,
  ...wholeClaimCases,
};
