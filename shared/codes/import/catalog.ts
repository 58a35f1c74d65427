import { icd10Cm } from "./icd-10-cm.ts";
import type { Importer } from "./importer.ts";

/** Every file that can be imported; the first that takes a file reads it. */
export const importers: readonly Importer[] = [icd10Cm];
