import { parseD8, parseDay } from "../../values/day.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import { type DatedRow, datedColumns, daysOfRow } from "./dated-rows.ts";
import { readFhirCodes } from "./fhir-codes.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";
import type { Importer, NamedRelease } from "./importer.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";

interface ListRow extends DatedRow {
  readonly title: string;
}

interface ListFacts {
  readonly kind: ReleaseKind;
  readonly file: string;
  readonly inName: RegExp;
  readonly shape: RegExp;
  readonly fewest: number;
  readonly codeNames: readonly string[];
  readonly titleNames: readonly string[];
  /** Titles have an owner who does not let them be kept. */
  readonly isWithoutTitles?: true;
}

const start = ["Start", "Start Date", "Effective Date", "Effective", "From", "Begin Date"];
const stop = ["Stop", "Stop Date", "End Date", "Deactivation Date", "Termination Date", "To"];

const lists: readonly ListFacts[] = [
  {
    kind: "place-of-service",
    file: "place of service codes as CSV, or the FHIR CodeSystem as JSON",
    inName: /place.?of.?service|^pos/i,
    shape: /^\d{2}$/,
    fewest: 40,
    codeNames: ["Place of Service Code", "Place of Service Code(s)", "POS Code", "Code"],
    titleNames: ["Place of Service Name", "Name", "Title", "Display"],
  },
  {
    kind: "taxonomy",
    file: "nucc_taxonomy_260.csv (your copy; NUCC owns its words)",
    inName: /taxonomy/i,
    shape: /^[0-9A-Z]{9}X$/,
    fewest: 700,
    codeNames: ["Code", "Taxonomy Code"],
    titleNames: ["Display Name", "Classification", "Title"],
  },
  {
    kind: "revenue",
    file: "revenue codes as CSV (your copy; the NUBC owns its words)",
    inName: /revenue/i,
    shape: /^\d{4}$/,
    fewest: 100,
    codeNames: ["Revenue Code", "Code"],
    titleNames: ["Description", "Title", "Name"],
  },
  {
    kind: "carc",
    file: "claim adjustment reason codes as CSV (your copy; X12 owns its words)",
    inName: /carc|adjustment.?reason/i,
    shape: /^[0-9A-Z]{1,4}$/,
    fewest: 150,
    codeNames: ["Code", "CARC", "Reason Code", "Claim Adjustment Reason Code"],
    titleNames: ["Description", "Title", "Message"],
  },
  {
    kind: "rarc",
    file: "remittance advice remark codes as CSV (your copy; X12 owns its words)",
    inName: /rarc|remark/i,
    shape: /^(?:M|MA|N)\d{1,4}$/,
    fewest: 500,
    codeNames: ["Code", "RARC", "Remark Code"],
    titleNames: ["Description", "Title", "Message"],
  },
  {
    kind: "claim-status-category",
    file: "claim status category codes as CSV (your copy; X12 owns its words)",
    inName: /status.?categor/i,
    shape: /^[A-Z]\d{1,2}$|^D0$/,
    fewest: 20,
    codeNames: ["Code", "Category Code", "Claim Status Category Code"],
    titleNames: ["Description", "Title"],
  },
  {
    kind: "claim-status",
    file: "claim status codes as CSV (your copy; X12 owns its words)",
    inName: /claim.?status/i,
    shape: /^\d{1,4}$/,
    fewest: 400,
    codeNames: ["Code", "Status Code", "Claim Status Code"],
    titleNames: ["Description", "Title"],
  },
  {
    kind: "cpt",
    file: "your licensed CPT list: any CSV with a column of codes; its descriptors are not read",
    inName: /cpt/i,
    shape: /^\d{4}[0-9AFMTU]$/,
    fewest: 5_000,
    codeNames: ["CPT Code", "CPT", "Code", "HCPCS"],
    titleNames: [],
    isWithoutTitles: true,
  },
];

/** Lists of codes with a name and days: each from a CSV of the customer's whose heading names a column of codes. */
export const codeLists: readonly Importer[] = lists.map((facts) => ({
  kind: facts.kind,
  file: facts.file,
  takes: (name, head) =>
    facts.inName.test(name.replace(/mue.*|pprrvu.*/i, "")) ||
    (facts.kind === "place-of-service" && head.includes("CMSPlaceofServiceCodes")),
  named: (name, head) => nameOf(name, head),
  read: (files, context) => readList(facts, files, context),
}));

/** A list is named by a date in its name or, in FHIR, its version; NUCC numbers by year and half-year: 260 is January 2026. */
function nameOf(name: string, head: string): NamedRelease | undefined {
  const [, year, half] = /taxonomy_(\d\d)([01])/i.exec(name) ?? [];
  const version = /"version"\s*:\s*"(\d{8})"/.exec(head)?.[1];
  const from =
    year === undefined
      ? (parseD8(version ?? "") ??
        parseD8(/(20\d{6})/.exec(name)?.[1] ?? "") ??
        parseDay(/(20\d\d-\d\d-\d\d)/.exec(name)?.[1] ?? ""))
      : parseDay(`20${year}-${half === "0" ? "01" : "07"}-01`);
  return from === undefined ? undefined : { release: from, from };
}

async function readList(facts: ListFacts, files: readonly SourceFile[], context: ImportContext): Promise<ImportResult> {
  const findings = gatherFindings();
  const rows: ListRow[] = [];
  for (const file of files) await readRows(facts, file, rows, findings, context);
  checkPlausible(files.map(({ name }) => name).join(", "), rows.length, context, facts.fewest, findings);
  if (findings.count > 0) return findings.refuse();
  const { keys, columns } = datedColumns(rows);
  return {
    kind: "release",
    draft: {
      kind: facts.kind,
      release: context.release,
      from: context.from,
      keys,
      columns: { ...columns, title: { type: "text", values: rows.map(({ title }) => title) } },
      sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  };
}

async function readRows(
  facts: ListFacts,
  file: SourceFile,
  rows: ListRow[],
  findings: Findings,
  context: ImportContext,
): Promise<void> {
  const wanted = {
    code: { names: facts.codeNames, isRequired: true },
    title: { names: facts.titleNames },
    start: { names: start },
    stop: { names: stop },
  } as const;
  const isJson = file.name.toLowerCase().endsWith(".json");
  const source = isJson ? readFhirCodes(file, findings) : namedRows(file, wanted, findings, context);
  const open = new Set<string>();
  for await (const { line, cells } of source) {
    const find = (code: string, message: string) =>
      findings.add({ file: file.name, line, code, message, remedy: "mend the row, or get the list again" });
    const days = daysOfRow(cells.start, cells.stop);
    const code = cells.code.toUpperCase();
    if (!facts.shape.test(code)) find("broken-line", "the code has not the shape of this list");
    else if (typeof days === "string") find("broken-line", days);
    else if (days.to === undefined && open.has(code)) find("twice", `the code ${code} stands twice without an end`);
    else {
      if (days.to === undefined) open.add(code);
      rows.push({ code, title: facts.isWithoutTitles ? "" : cells.title, ...days });
    }
  }
}
