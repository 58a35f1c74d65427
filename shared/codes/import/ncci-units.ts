import type { ReleaseKind } from "../compact/release-kind.ts";
import { datedColumns } from "./dated-rows.ts";
import { gatherFindings } from "./findings.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";
import { quarterInName } from "./quarter-release.ts";

/**
 * NCCI medically unlikely edits of a quarter: code, value, adjudication indicator, whose first character is what counts.
 * Nothing is kept of the rationale.
 * Source: the quarterly CMS files MCR_MUE_…_Eff_MM-DD-YYYY.csv; the effective date stands in the name only.
 * Written from the published layout; not yet tried on a file of CMS itself.
 */
function unitsImporter(
  kind: Extract<ReleaseKind, `mue-${string}`>,
  inName: RegExp,
  example: string,
  fewest: number,
): Importer {
  return {
    kind,
    file: `MCR_MUE_${example}_Eff_07-01-2026.csv`,
    takes: (name) => /mue/i.test(name) && inName.test(name),
    named: quarterInName,
    read: (files, context) => readUnits(kind, fewest, files, context),
  };
}

export const practitionerUnits = unitsImporter("mue-practitioner", /practitioner/i, "PractitionerServices", 8_000);
export const hospitalUnits = unitsImporter("mue-hospital", /hospital/i, "OutpatientHospitalServices", 8_000);
export const dmeUnits = unitsImporter("mue-dme", /dme/i, "DMESupplierServices", 1_000);

const columns = {
  code: { names: ["HCPCS/CPT Code", "HCPCS / CPT Code", "CPT/HCPCS Code", "HCPCS Code", "Code"], isRequired: true },
  units: {
    names: [
      "Practitioner Services MUE Values",
      "Outpatient Hospital Services MUE Values",
      "DME Supplier Services MUE Values",
      "MUE Values",
      "MUE Value",
    ],
    isRequired: true,
  },
  adjudication: { names: ["MUE Adjudication Indicator", "MAI"], isRequired: true },
} as const;

async function readUnits(
  kind: ReleaseKind,
  fewest: number,
  files: readonly SourceFile[],
  context: ImportContext,
): Promise<ImportResult> {
  const findings = gatherFindings();
  const rows: { readonly code: string; readonly units: number; readonly adjudication: number }[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    for await (const { line, cells } of namedRows(file, columns, findings, context)) {
      const find = (code: string, message: string) =>
        findings.add({ file: file.name, line, code, message, remedy: "get the file again from CMS" });
      const [units, adjudication] = [Number(cells.units), cells.adjudication.charAt(0)];
      if (!/^[0-9A-Z]{5}$/.test(cells.code)) find("broken-line", "it does not begin with a code of five characters");
      else if (!Number.isInteger(units) || cells.units === "" || units < 0 || units > 65_535)
        find("broken-line", "the value is not a whole number");
      else if (!/^[123]$/.test(adjudication))
        find("broken-line", "the adjudication indicator does not begin with 1, 2 or 3");
      else if (seen.has(cells.code)) find("twice", `the code ${cells.code} stands twice`);
      else {
        seen.add(cells.code);
        rows.push({ code: cells.code, units, adjudication: Number(adjudication) });
      }
    }
  }
  checkPlausible(files.map(({ name }) => name).join(", "), rows.length, context, fewest, findings);
  if (findings.count > 0) return findings.refuse();
  const { keys } = datedColumns(rows.map(({ code }) => ({ code, from: undefined, to: undefined })));
  return {
    kind: "release",
    draft: {
      kind,
      release: context.release,
      from: context.from,
      keys,
      columns: {
        units: { type: "u16", values: Uint16Array.from(rows, (row) => row.units) },
        adjudication: { type: "u8", values: Uint8Array.from(rows, (row) => row.adjudication) },
      },
      sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  };
}
