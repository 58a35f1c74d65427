import { wholeClaimEdits } from "./claim/catalog.ts";
import { coverageEdits } from "./coverage/catalog.ts";
import { diagnosisEdits } from "./diagnoses/catalog.ts";
import type { Edit } from "./edit.ts";
import { partyEdits } from "./parties/catalog.ts";
import { serviceEdits } from "./services/catalog.ts";

/** Every edit, family by family, in the order in which a biller reads findings. */
export const edits: readonly Edit[] = [
  ...partyEdits,
  ...coverageEdits,
  ...diagnosisEdits,
  ...serviceEdits,
  ...wholeClaimEdits,
];
