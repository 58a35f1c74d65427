import { day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { gatherFindings } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";

const columns = {
  code: { names: ["POAexemptCode", "POA Exempt Code", "Code", "ICD-10-CM Code"], isRequired: true },
} as const;

/** Diagnoses exempt from present-on-admission reporting. Source: CMS POAexemptCodesFY26.txt (order, code with its dot, title). */
export const poaExempt: Importer = {
  kind: "poa-exempt",
  file: "POAexemptCodesFY26.txt, or the zip that it comes in",
  takes: (name) => /^poaexemptcodes.*\.(txt|csv)$/i.test(name),
  named: (name) => {
    const year = /FY(\d\d)\b/i.exec(name)?.[1];
    return year === undefined ? undefined : { release: `FY20${year}`, from: day(`20${Number(year) - 1}-10-01`) };
  },
  async read(files, context) {
    const findings = gatherFindings();
    const keys = new Set<number>();
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, columns, findings, context)) {
        const key = /^[A-Z][0-9A-Z.]{2,7}$/.test(cells.code) ? codeKey(cells.code.replace(".", "")) : undefined;
        const remedy = "get the file again from CMS";
        if (key === undefined)
          findings.add({ file: file.name, line, code: "broken-line", message: "it holds no ICD-10-CM code", remedy });
        else if (keys.has(key))
          findings.add({
            file: file.name,
            line,
            code: "twice",
            message: `the code ${cells.code} stands twice`,
            remedy,
          });
        else keys.add(key);
      }
    }
    checkPlausible(files.map(({ name }) => name).join(", "), keys.size, context, 20_000, findings);
    if (findings.count > 0) return findings.refuse();
    return {
      kind: "release",
      draft: {
        kind: "poa-exempt",
        release: context.release,
        from: context.from,
        keys: Float64Array.from(keys),
        columns: {},
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};
