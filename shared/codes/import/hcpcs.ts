import { day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { type DatedRow, datedColumns, daysOfRow } from "./dated-rows.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import type { ImportContext, SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { linesOf } from "./lines.ts";
import { checkPlausible } from "./plausible.ts";
import { quarterInName } from "./quarter-release.ts";

interface HcpcsRow extends DatedRow {
  title: string;
  readonly isModifier: boolean;
  /** A letter that says how Medicare covers it. */
  readonly coverage: string;
}

/** Kinds of records in column 11. */
const records: Readonly<Record<string, { readonly isModifier: boolean; readonly isFirst: boolean }>> = {
  "3": { isModifier: false, isFirst: true },
  "4": { isModifier: false, isFirst: false },
  "7": { isModifier: true, isFirst: true },
  "8": { isModifier: true, isFirst: false },
};
const widths = [320, 293];

/**
 * The HCPCS Level II contractor file: 1-5 code (modifiers in 4-5), 6-10 sequence, 11 record (3 procedure, 7 modifier, 4 and 8
 * their continuations), 12-91 long description, 230 coverage, 269-276 added, 277-284 effective, 285-292 terminated, 293 action.
 * Windows-1252; 320 characters a record until some years ago, 293 in 2026. D codes belong to the ADA: their words are left out.
 * Source: the record layout that CMS publishes beside the file; checked on the file of 2020.
 */
export const hcpcs: Importer = {
  kind: "hcpcs",
  file: "HCPC2026_JUL_ANWEB.txt, the fixed-width text file of a quarter",
  takes: (name, head) => /^hcpc.*anweb.*\.txt$/i.test(name) || /^[A-V ][0-9 ]{2}[0-9A-Z]{2}\d{5}[37]/m.test(head),
  named: (name) => {
    const year = /HCPC(20\d\d)/i.exec(name)?.[1];
    return (
      quarterInName(name) ?? (year === undefined ? undefined : { release: `${year}Q1`, from: day(`${year}-01-01`) })
    );
  },
  async read(files, context) {
    const findings = gatherFindings();
    const rows: HcpcsRow[] = [];
    for (const file of files) await readRecords(file, rows, findings, context);
    checkPlausible(files.map(({ name }) => name).join(", "), rows.length, context, 6_000, findings);
    if (findings.count > 0) return findings.refuse();
    const { keys, columns } = datedColumns(rows);
    return {
      kind: "release",
      draft: {
        kind: "hcpcs",
        release: context.release,
        from: context.from,
        keys,
        columns: {
          ...columns,
          modifier: { type: "u8", values: Uint8Array.from(rows, ({ isModifier }) => (isModifier ? 1 : 0)) },
          coverage: { type: "text", values: rows.map(({ coverage }) => coverage) },
          title: { type: "text", values: rows.map(({ title }) => title) },
        },
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};

async function readRecords(
  file: SourceFile,
  rows: HcpcsRow[],
  findings: Findings,
  { onLines }: ImportContext,
): Promise<void> {
  const text = linesOf(file, "windows-1252");
  let open: HcpcsRow | undefined;
  let begun = false;
  for await (const { first, lines } of text.read()) {
    for (const [index, line] of lines.entries()) {
      const kind = records[line[10] ?? ""];
      const isRecord = /^[ A-V]/.test(line) && /^\d{5}$/.test(line.slice(5, 10)) && kind !== undefined;
      // What stands before the first record are notes; a blank line may end the file.
      if (line.trim() === "" || (!begun && !isRecord)) continue;
      begun = true;
      const find = (message: string) =>
        findings.add({
          file: file.name,
          line: first + index,
          code: "broken-line",
          message,
          remedy: "get the file again from CMS",
        });
      if (!isRecord || kind === undefined) {
        find("it is no record: columns 6 to 11 hold no sequence and kind");
        continue;
      }
      const code = line.slice(0, 5).trim();
      const words = code.startsWith("D") && !kind.isModifier ? "" : line.slice(11, 91).trim();
      if (!kind.isFirst) {
        if (open?.code !== code || open.isModifier !== kind.isModifier)
          find("it continues a record that does not stand before it");
        else if (words !== "") open.title += `${open.title === "" ? "" : " "}${words}`;
        continue;
      }
      open = undefined;
      const days = daysOfRow(line.slice(268, 276), line.slice(284, 292));
      if (line.length < Math.min(...widths) - 1)
        find(`the record has ${line.length} characters, and should have ${widths.join(" or ")}: it is cut off`);
      else if (!(kind.isModifier ? /^[A-Z0-9]{2}$/ : /^[A-V]\d{4}$/).test(code)) find("columns 1 to 5 hold no code");
      else if (typeof days === "string") find(days);
      else {
        open = { code, title: words, isModifier: kind.isModifier, coverage: line.slice(229, 230).trim(), ...days };
        rows.push(open);
      }
    }
    onLines?.(first + lines.length - 1);
  }
  if (text.fault() === "not-text")
    findings.add({
      file: file.name,
      code: "not-text",
      message: "the file is no text file",
      remedy: "use the fixed-width text file",
    });
  else if (!begun)
    findings.add({
      file: file.name,
      code: "no-rows",
      message: "it holds no record",
      remedy: "use the fixed-width text file",
    });
  for (const [at, row] of rows.entries()) {
    if (
      at > 0 &&
      rows[at - 1]?.isModifier === row.isModifier &&
      (codeKey(rows[at - 1]?.code ?? "") ?? 0) > (codeKey(row.code) ?? 0)
    ) {
      findings.add({
        file: file.name,
        code: "out-of-order",
        message: `${row.code} stands behind ${rows[at - 1]?.code}: records were moved`,
        remedy: "get the file again from CMS",
      });
      break;
    }
  }
}
