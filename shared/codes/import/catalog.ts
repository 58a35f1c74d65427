import { addOnCodes } from "./add-on-codes.ts";
import { codeLists } from "./code-lists.ts";
import { conversionTable, icd9Map, snomedMap } from "./code-maps.ts";
import { coverageArticles } from "./coverage-articles.ts";
import { feeSchedule } from "./fee-schedule.ts";
import { hcpcs } from "./hcpcs.ts";
import { icd10Cm } from "./icd-10-cm.ts";
import { icd10Pcs } from "./icd-10-pcs.ts";
import type { Importer } from "./importer.ts";
import { alphabeticIndex } from "./index-files.ts";
import { mceLists } from "./mce-lists.ts";
import { hospitalPairs, practitionerPairs } from "./ncci-pairs.ts";
import { dmeUnits, hospitalUnits, practitionerUnits } from "./ncci-units.ts";
import { poaExempt } from "./poa-exempt.ts";
import { tabularList } from "./tabular-file.ts";

/** Every file that can be imported; the first that takes a file reads it. */
export const importers: readonly Importer[] = [
  icd10Cm,
  tabularList,
  alphabeticIndex,
  icd10Pcs,
  poaExempt,
  mceLists,
  conversionTable,
  hcpcs,
  practitionerPairs,
  hospitalPairs,
  practitionerUnits,
  hospitalUnits,
  dmeUnits,
  addOnCodes,
  feeSchedule,
  icd9Map,
  snomedMap,
  coverageArticles,
  ...codeLists,
];
