import { bundlingEdits } from "./bundling/catalog.ts";
import { chargeEdits } from "./charges/catalog.ts";
import { wholeClaimEdits } from "./claim/catalog.ts";
import { coverageEdits } from "./coverage/catalog.ts";
import { diagnosisEdits } from "./diagnoses/catalog.ts";
import { drugEdits } from "./drugs/catalog.ts";
import type { Edit } from "./edit.ts";
import { institutionalEdits } from "./institutional/catalog.ts";
import { modifierEdits } from "./modifiers/catalog.ts";
import { partyEdits } from "./parties/catalog.ts";
import { serviceEdits } from "./services/catalog.ts";
import { specialtyEdits } from "./specialties/catalog.ts";
import { visitEdits } from "./visits/catalog.ts";

/** Every edit, family by family, in the order in which a biller reads findings. */
export const edits: readonly Edit[] = [
  ...partyEdits,
  ...coverageEdits,
  ...diagnosisEdits,
  ...serviceEdits,
  ...visitEdits,
  ...modifierEdits,
  ...drugEdits,
  ...specialtyEdits,
  ...bundlingEdits,
  ...chargeEdits,
  ...institutionalEdits,
  ...wholeClaimEdits,
];
