import { fiscalRelease } from "./fiscal-release.ts";
import type { Importer } from "./importer.ts";
import { readOrderFile } from "./order-file.ts";

/** The ICD-10-PCS order file: a table of three characters is the header of its codes of seven; I and O are never used. */
export const icd10Pcs: Importer = {
  kind: "icd-10-pcs",
  file: "icd10pcs_order_2026.txt, or the zip that it comes in",
  takes: (name) => /^icd10pcs[-_]?order[-_](?!addenda).*\.txt$/i.test(name),
  named: (name) => fiscalRelease(name),
  read: (files, context) =>
    readOrderFile(files, context, {
      kind: "icd-10-pcs",
      code: /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/,
      fewestRows: 70_000,
    }),
};
