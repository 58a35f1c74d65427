import { parse } from "csv-parse/sync";
import { day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { globalPeriods } from "../global-periods.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import type { SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { checkPlausible } from "./plausible.ts";
import { quarterInName } from "./quarter-release.ts";

/** What a column's heading says, its rows put together, and the setting it fills. */
const wanted = {
  components: /PCTC/,
  global: /GLOB/,
  bilateral: /BILAT/,
  assistant: /ASST/,
} as const;
type Wanted = keyof typeof wanted;

/**
 * Indicators of the Medicare Physician Fee Schedule: global days, PC/TC, bilateral, assistant at surgery. The heading of the file
 * is spread over several rows and is read from all of them. Descriptions are CPT's and are never read; rows for the modifiers 26,
 * TC and 53 repeat the code and are left out.
 * Source: CMS RVU files, PPRRVU…csv (RVUPUF: HCPCS, MOD, …, PCTC IND, GLOB DAYS, …, BILAT SURG, ASST SURG).
 * Written from the published layout; not yet tried on a file of CMS itself.
 */
export const feeSchedule: Importer = {
  kind: "fee-schedule",
  file: "PPRRVU2026_Jul.csv",
  takes: (name) => /^pprrvu.*\.csv$/i.test(name),
  named: (name) => {
    const year = /(?:rvu)(\d{2,4})/i.exec(name)?.[1];
    const quarter = quarterInName(name);
    if (quarter !== undefined || year === undefined) return quarter;
    const whole = year.length === 4 ? year : `20${year}`;
    return { release: `${whole}Q1`, from: day(`${whole}-01-01`) };
  },
  async read(files, context) {
    const findings = gatherFindings();
    const rows = new Map<string, Readonly<Record<Wanted, string>>>();
    for (const file of files) await readRows(file, rows, findings);
    checkPlausible(files.map(({ name }) => name).join(", "), rows.size, context, 8_000, findings);
    if (findings.count > 0) return findings.refuse();
    const all = [...rows];
    const column = (name: "bilateral" | "components" | "assistant") => ({
      type: "text" as const,
      values: all.map(([, row]) => row[name]),
    });
    return {
      kind: "release",
      draft: {
        kind: "fee-schedule",
        release: context.release,
        from: context.from,
        keys: Float64Array.from(all, ([code]) => codeKey(code) ?? 0),
        columns: {
          global: {
            type: "u8",
            values: Uint8Array.from(all, ([, row]) => Math.max(globalPeriods.map(String).indexOf(row.global), 0)),
          },
          components: column("components"),
          bilateral: column("bilateral"),
          assistant: column("assistant"),
        },
        sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
      },
    };
  },
};

async function readRows(
  file: SourceFile,
  rows: Map<string, Readonly<Record<Wanted, string>>>,
  findings: Findings,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  let records: string[][];
  try {
    const text = new TextDecoder("windows-1252").decode(Buffer.concat(chunks));
    records = parse(text, { relax_column_count: true, relax_quotes: true, trim: true });
  } catch {
    findings.add({
      file: file.name,
      code: "broken-table",
      message: "it cannot be read as CSV",
      remedy: "get the file again from CMS",
    });
    return;
  }
  const at = records.findIndex((record) => record[0]?.toUpperCase() === "HCPCS");
  const heading = records.slice(Math.max(at - 5, 0), at + 1);
  const names = Array.from({ length: Math.max(...heading.map((record) => record.length), 0) }, (_, place) =>
    heading
      .map((record) => record[place] ?? "")
      .join("")
      .toUpperCase()
      .replace(/[^A-Z]/g, ""),
  );
  const places = Object.fromEntries(
    Object.entries(wanted).map(([name, pattern]) => [name, names.findIndex((each) => pattern.test(each))]),
  ) as Record<Wanted, number>;
  const lacking = Object.entries(places).flatMap(([name, place]) => (place < 0 ? [name] : []));
  if (at < 0 || lacking.length > 0) {
    const message = at < 0 ? "no row begins with HCPCS" : `its heading has no column for ${lacking.join(", ")}`;
    findings.add({ file: file.name, code: "no-heading", message, remedy: "check that it is the PPRRVU file" });
    return;
  }
  for (const [index, record] of records.slice(at + 1).entries()) {
    const [code = "", modifier = ""] = record;
    if (code === "" || modifier !== "") continue;
    const row = Object.fromEntries(
      Object.entries(places).map(([name, place]) => [name, record[place] ?? ""]),
    ) as Record<Wanted, string>;
    const line = at + index + 2;
    const find = (message: string) =>
      findings.add({ file: file.name, line, code: "broken-line", message, remedy: "get the file again from CMS" });
    if (!/^[0-9A-Z]{5}$/.test(code)) find("it does not begin with a code of five characters");
    else if (!globalPeriods.some((each) => each === row.global))
      find("the global period is none that exists: the columns may have moved");
    else if (!/^\d?$/.test(row.components) || !/^\d?$/.test(row.bilateral) || !/^\d?$/.test(row.assistant))
      find("an indicator is no digit: the columns may have moved");
    else rows.set(code, row);
  }
}
