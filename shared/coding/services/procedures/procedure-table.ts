import type { ProcedureRow } from "./procedure-row.ts";
import { abdomenTable } from "./tables/abdomen-table.ts";
import { allergyTable } from "./tables/allergy-table.ts";
import { chestTable } from "./tables/chest-table.ts";
import { headTable } from "./tables/head-table.ts";
import { musculoskeletalTable } from "./tables/musculoskeletal-table.ts";
import { nerveTable } from "./tables/nerve-table.ts";
import { operationsTable } from "./tables/operations-table.ts";
import { skinTable } from "./tables/skin-table.ts";

/** The more special before the more general: the first that fits a place counts. Source: CPT, as numbers. */
export const procedureTable: readonly ProcedureRow[] = [
  ...operationsTable,
  ...headTable,
  ...abdomenTable,
  ...nerveTable,
  ...chestTable,
  ...musculoskeletalTable,
  ...skinTable,
  ...allergyTable,
];
