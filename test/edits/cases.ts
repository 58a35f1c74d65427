import { bundlingCases } from "./cases/bundling.ts";
import { chargeCases } from "./cases/charges.ts";
import { wholeClaimCases } from "./cases/claim.ts";
import { coverageCases } from "./cases/coverage.ts";
import { diagnosisCases } from "./cases/diagnoses.ts";
import { drugCases } from "./cases/drugs.ts";
import { institutionalCases } from "./cases/institutional.ts";
import { modifierCases } from "./cases/modifiers.ts";
import { partyCases } from "./cases/parties.ts";
import { serviceCases } from "./cases/services.ts";
import { specialtyCases } from "./cases/specialties.ts";
import { visitCases } from "./cases/visits.ts";
import type { EditCases } from "./changes.ts";

/** Today is 2026-11-18 and the payer takes claims for 180 days after the service. */
export const cases: Readonly<Record<string, EditCases>> = {
  ...diagnosisCases,
  ...partyCases,
  ...coverageCases,
  ...serviceCases,
  ...visitCases,
  ...bundlingCases,
  ...modifierCases,
  ...drugCases,
  ...specialtyCases,
  ...chargeCases,
  ...institutionalCases,
  ...wholeClaimCases,
};
