import { type DatedRow, datedColumns, daysOfRow } from "./dated-rows.ts";
import { gatherFindings } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";
import { quarterInName } from "./quarter-release.ts";

interface AddOnRow extends DatedRow {
  readonly type: number;
  readonly primary: string;
}

const columns = {
  code: { names: ["Add-On Code", "Add On Code", "AOC", "AddOnCode"], isRequired: true },
  type: { names: ["Add-On Code Type", "AOC Edit Type", "AOC Type", "Type", "Edit Type"], isRequired: true },
  primary: { names: ["Primary Code", "Primary", "PrimaryCode"], isRequired: true },
  from: { names: ["Primary Code Effective Date", "AOC Edit Eff Date", "Effective Date", "Eff Date"] },
  to: { names: ["Primary Code Deletion Date", "AOC Edit Del Date", "Deletion Date", "Del Date"] },
} as const;

/**
 * NCCI add-on code edits: an add-on code, its type and a primary on each row; days as YYYYDDD. The columns are found by their
 * headings. The record layout of CMS was not at hand when this was written: which headings it uses is not confirmed.
 */
export const addOnCodes: Importer = {
  kind: "add-on",
  file: "the add-on code edits as CSV or tab-separated text, AOC_V2026Q3.csv",
  takes: (name) => /^aoc|add-?_?on/i.test(name),
  named: quarterInName,
  async read(files, context) {
    const findings = gatherFindings();
    const rows: AddOnRow[] = [];
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, columns, findings, context)) {
        const find = (message: string) =>
          findings.add({ file: file.name, line, code: "broken-line", message, remedy: "get the file again from CMS" });
        const days = daysOfRow(cells.from, cells.to);
        const type = { "1": 1, "2": 2, "3": 3, I: 1, II: 2, III: 3 }[cells.type.replace(/^type\s*/i, "").toUpperCase()];
        const primary = /^[0-9A-Z]{5}$/.test(cells.primary) ? cells.primary : "";
        if (!/^[0-9A-Z]{5}$/.test(cells.code)) find("the add-on code is no code of five characters");
        else if (type === undefined) find("the type is not 1, 2 or 3");
        else if (primary === "" && type === 1) find("an add-on code of type 1 has no primary code");
        else if (typeof days === "string") find(days);
        else rows.push({ code: cells.code, type, primary, ...days });
      }
    }
    checkPlausible(files.map(({ name }) => name).join(", "), rows.length, context, 1_000, findings);
    if (findings.count > 0) return findings.refuse();
    const { keys, columns: dated } = datedColumns(rows);
    return {
      kind: "release",
      draft: {
        kind: "add-on",
        release: context.release,
        from: context.from,
        keys,
        columns: {
          ...dated,
          type: { type: "u8", values: Uint8Array.from(rows, ({ type }) => type) },
          primary: { type: "text", values: rows.map(({ primary }) => primary) },
        },
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};
