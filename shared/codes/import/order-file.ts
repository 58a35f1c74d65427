import { codeKey } from "../compact/code-key.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import type { Findings } from "./findings.ts";
import { gatherFindings } from "./findings.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";
import { linesOf } from "./lines.ts";
import { checkPlausible } from "./plausible.ts";

/** What a system's order file must be, besides its layout. */
export interface OrderFileRules {
  readonly kind: ReleaseKind;
  readonly code: RegExp;
  /** Rows of the smallest file that was ever published, about. */
  readonly fewestRows: number;
  /** Findings about the codes as a whole, by the code: whether it may be billed. */
  readonly judge?: (codes: ReadonlyMap<string, boolean>, context: ImportContext) => readonly string[];
}

interface Row {
  readonly code: string;
  readonly isBillable: boolean;
  readonly title: string;
}

/**
 * Order files of ICD-10-CM and ICD-10-PCS: 1-5 order number, 7-13 code, 15 billable, 17-76 short and 78- long title.
 * Numbers go up by one; a header is followed by a code below it, a billable code is not.
 * Source: CMS/NCHS "ICD-10-CM/PCS Order Files" (icd10OrderFiles.pdf in each release).
 */
export async function readOrderFile(
  files: readonly SourceFile[],
  context: ImportContext,
  rules: OrderFileRules,
): Promise<ImportResult> {
  const findings = gatherFindings();
  const [file] = files;
  if (file === undefined || files.length > 1) {
    findings.add({
      file: files.map(({ name }) => name).join(", "),
      code: "one-file",
      message: "a release is one order file",
      remedy: "import one order file at a time",
    });
    return findings.refuse();
  }
  const rows = await readRows(file, context, rules, findings);
  checkPlausible(file.name, rows.length, context, rules.fewestRows, findings);
  if (findings.count === 0 && rules.judge !== undefined) {
    const codes = new Map(rows.map(({ code, isBillable }) => [code, isBillable]));
    for (const message of rules.judge(codes, context))
      findings.add({
        file: file.name,
        code: "wrong-release",
        message,
        remedy: "check that the file is of the release that its name says",
      });
  }
  if (findings.count > 0) return findings.refuse();
  return {
    kind: "release",
    draft: {
      kind: rules.kind,
      release: context.release,
      from: context.from,
      keys: Float64Array.from(rows, ({ code }) => codeKey(code) ?? 0),
      columns: {
        billable: { type: "u8", values: Uint8Array.from(rows, ({ isBillable }) => (isBillable ? 1 : 0)) },
        order: { type: "u32", values: Uint32Array.from(rows, (_, index) => index + 1) },
        title: { type: "text", values: rows.map(({ title }) => title) },
      },
      sources: [{ name: file.name, sha256: file.sha256 }],
    },
  };
}

async function readRows(
  file: SourceFile,
  { onLines }: ImportContext,
  rules: OrderFileRules,
  findings: Findings,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  const text = linesOf(file, "windows-1252");
  const find = (line: number, code: string, message: string, remedy = "get the file again from its publisher") =>
    findings.add({ file: file.name, line, code, message, remedy });
  let last: Row | undefined;
  let expected = 1;
  for await (const { first, lines } of text.read()) {
    for (const [index, line] of lines.entries()) {
      const number = first + index;
      const row = rowOf(line, rules.code);
      if (typeof row === "string") {
        find(number, "broken-line", row);
        last = undefined;
        expected++;
        continue;
      }
      const order = Number(line.slice(0, 5));
      if (order !== expected)
        find(
          number,
          "out-of-order",
          `the order number is ${order}, and should be ${expected}: lines are missing or moved`,
        );
      expected = order + 1;
      if (seen.has(row.code)) find(number, "twice", `the code ${row.code} stands twice`);
      if (last !== undefined) {
        const isBelow = row.code !== last.code && row.code.startsWith(last.code);
        if (!last.isBillable && !isBelow)
          find(number - 1, "header-without-codes", `${last.code} is a header, and no code of it follows`);
        if (last.isBillable && isBelow)
          find(number - 1, "billable-with-codes", `${last.code} is marked billable, and has codes below it`);
      }
      seen.add(row.code);
      rows.push(row);
      last = row;
    }
    onLines?.(first + lines.length - 1);
  }
  if (last !== undefined && !last.isBillable)
    find(rows.length, "header-without-codes", `${last.code} is a header, and no code of it follows`);
  const fault = text.fault();
  if (fault === "no-last-line-end")
    find(rows.length, "cut-off", "the last line does not end: the file may be cut off in it");
  else if (fault !== undefined)
    findings.add({
      file: file.name,
      code: "not-text",
      message: "the file is no text file",
      remedy: "unpack the archive and give the order file in it",
    });
  return rows;
}

/** A line, or what is wrong with it. */
function rowOf(line: string, shape: RegExp): Row | string {
  if (!/^\d{5} /.test(line)) return "it does not begin with an order number of five digits and a blank";
  const code = line.slice(6, 13).trimEnd();
  if (!shape.test(code)) return "columns 7 to 13 hold no code";
  const flag = line[14];
  if ((flag !== "0" && flag !== "1") || line[13] !== " " || line[15] !== " ")
    return "column 15 is neither 0 nor 1: the columns have moved";
  if (line.length < 78 || line[76] !== " ")
    return "the line is cut off before the long title, which begins in column 78";
  if (line.length > 400) return "the line is longer than 400 characters: two lines have run together";
  const title = line.slice(77).trim();
  // A title that was replaced on its way is no title; every other character of the code page may occur.
  if (/[\uFFFD\u0080-\u009F]|\u00C3[\u0080-\u00BF\u2018-\u2122]/.test(title))
    return "the title holds characters that were converted wrongly";
  return { code, isBillable: flag === "1", title };
}
