import { day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { mceFlags } from "../mce-flags.ts";
import { gatherFindings } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";

const columns = {
  version: { names: ["MCE_Version"] },
  kind: { names: ["MCE_Edit_Type", "Edit"], isRequired: true },
  type: { names: ["ICD_Code_Type", "Code_Type"], isRequired: true },
  code: { names: ["ICD_Code", "Code"], isRequired: true },
} as const;

/** Edits about diagnoses that are kept; those about procedures and about admissions as such are not. */
const kept: Readonly<Record<string, number>> = {
  Newborn_Only: mceFlags.newborn,
  Pediatric_Only: mceFlags.pediatric,
  Maternity_Only: mceFlags.maternity,
  Adult_Only: mceFlags.adult,
  Female_Only: mceFlags.female,
  Male_Only: mceFlags.male,
  Principal_Manifestation: mceFlags.manifestation,
  Principal_Unacceptable: mceFlags.unacceptablePrincipal,
};

/**
 * Lists of the Medicare Code Editor, flattened to a row a code and edit (MCE_Version, …, MCE_Edit_Type, ICD_Code_Type, ICD_Code).
 * CMS publishes them in the text of its manual; this is the form in which third parties hand them on. Version 33 was FY2016.
 */
export const mceLists: Importer = {
  kind: "mce",
  file: "MCE_v37_simple_edits.txt",
  takes: (name, head) => /^mce[_-]?v?\d/i.test(name) || head.startsWith("MCE_Version"),
  named: (name) => {
    const version = /v(\d\d)/i.exec(name)?.[1];
    if (version === undefined) return undefined;
    const year = Number(version) + 1983;
    return { release: `v${version}`, from: day(`${year - 1}-10-01`) };
  },
  async read(files, context) {
    const findings = gatherFindings();
    const flags = new Map<string, number>();
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, columns, findings, context)) {
        const flag = cells.type === "D" ? kept[cells.kind] : undefined;
        if (flag === undefined) continue;
        if (codeKey(cells.code) === undefined) {
          const remedy = "mend the row, or get the file again";
          findings.add({ file: file.name, line, code: "broken-line", message: "it holds no ICD-10-CM code", remedy });
        } else flags.set(cells.code, (flags.get(cells.code) ?? 0) | flag);
      }
    }
    checkPlausible(files.map(({ name }) => name).join(", "), flags.size, context, 5_000, findings);
    if (findings.count > 0) return findings.refuse();
    const all = [...flags];
    return {
      kind: "release",
      draft: {
        kind: "mce",
        release: context.release,
        from: context.from,
        keys: Float64Array.from(all, ([code]) => codeKey(code) ?? 0),
        columns: { flags: { type: "u8", values: Uint8Array.from(all, ([, flag]) => flag) } },
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};
