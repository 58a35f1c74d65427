import { day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import { fiscalRelease } from "./fiscal-release.ts";
import type { ImportContext, ImportResult, SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { linesOf } from "./lines.ts";
import { namedRows } from "./named-rows.ts";
import { checkPlausible } from "./plausible.ts";

/** A row of a map: one target of a code, with what is to be minded. */
interface MapRow {
  readonly source: string;
  readonly target: string;
  /** Of the map's own: GEM flags; the group of a SNOMED map. */
  readonly flags: string;
  /** When the target is meant, in the map's own words; "" where always. */
  readonly rule: string;
}

/**
 * ICD-9-CM to ICD-10-CM General Equivalence Mappings: source, target, five flags (approximate, no map, combination, scenario,
 * choice list). Source: CMS/NCHS GEM documentation; the last are of 2018.
 */
export const icd9Map: Importer = {
  kind: "icd-9-map",
  file: "2018_I9gem.txt",
  takes: (name) => /i9gem/i.test(name),
  named: (name) => fiscalRelease(name),
  async read(files, context) {
    const findings = gatherFindings();
    const rows: MapRow[] = [];
    for (const file of files) {
      const text = linesOf(file, "windows-1252");
      for await (const { first, lines } of text.read()) {
        for (const [index, line] of lines.entries()) {
          if (line.trim() === "") continue;
          const [, source, target, flags] =
            /^([0-9VE][0-9]{2,4}|E\d{3,4})\s+(\S{3,7})\s+([01]{2}\d{3})\s*$/.exec(line) ?? [];
          if (source === undefined || target === undefined || flags === undefined)
            findings.add({
              file: file.name,
              line: first + index,
              code: "broken-line",
              message: "it is not a code, its target and five flags",
              remedy: "get the file again from CMS",
            });
          else rows.push({ source, target: flags[1] === "1" ? "" : target, flags, rule: "" });
        }
      }
      if (text.fault() === "not-text")
        findings.add({
          file: file.name,
          code: "not-text",
          message: "the file is no text file",
          remedy: "unpack it first",
        });
    }
    return mapRelease("icd-9-map", rows, files, context, findings, 20_000);
  },
};

const snomedColumns = {
  active: { names: ["active"] },
  source: { names: ["referencedComponentId"], isRequired: true },
  group: { names: ["mapGroup"], isRequired: true },
  rule: { names: ["mapRule"] },
  target: { names: ["mapTarget"], isRequired: true },
} as const;

/**
 * SNOMED CT to ICD-10-CM: a release file of the extended map reference set (RF2), tab-separated, or NLM's readable copy. Licensed:
 * the customer's own copy. Of its words only the rule that chooses among targets is kept.
 * Source: SNOMED International RF2, Complex and Extended Map Reference Set; NLM, SNOMED CT to ICD-10-CM Map.
 */
export const snomedMap: Importer = {
  kind: "snomed-map",
  file: "der2_iisssccRefset_ExtendedMapSnapshot_US….txt, or tls_Icd10cmHumanReadableMap_US….tsv (your licence)",
  takes: (name, head) =>
    /extendedmap|icd10cmhumanreadablemap/i.test(name) || /referencedComponentId\tmapGroup/.test(head),
  named: (name) => {
    const [, year, month, date] = /(20\d\d)(\d\d)(\d\d)/.exec(name) ?? [];
    return year === undefined
      ? undefined
      : { release: `${year}-${month}-${date}`, from: day(`${year}-${month}-${date}`) };
  },
  async read(files, context) {
    const findings = gatherFindings();
    const rows: MapRow[] = [];
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, snomedColumns, findings, context)) {
        if (cells.active === "0") continue;
        const target = cells.target.replace(".", "").toUpperCase();
        if (!/^\d{6,18}$/.test(cells.source) || !/^(?:[A-Z][0-9A-Z?]{2,7})?$/.test(target))
          findings.add({
            file: file.name,
            line,
            code: "broken-line",
            message: "it is not a concept and an ICD-10-CM code",
            remedy: "get the file again",
          });
        else
          rows.push({
            source: cells.source,
            target: target.replaceAll("?", ""),
            flags: cells.group,
            rule: /^(?:TRUE|OTHERWISE TRUE)$/i.test(cells.rule) ? "" : cells.rule,
          });
      }
    }
    return mapRelease("snomed-map", rows, files, context, findings, 50_000);
  },
};

const conversionColumns = {
  code: { names: ["Current code", "Current code assignment", "Code", "ICD-10-CM code"], isRequired: true },
  previous: {
    names: ["Previous Code(s) Assignment", "Previous code assignment", "Previous code", "Previous codes"],
    isRequired: true,
  },
} as const;

/** New ICD-10-CM codes and what was coded before them. Source: NCHS ICD-10-CM conversion table, the sheet saved as CSV. */
export const conversionTable: Importer = {
  kind: "icd-10-cm-conversion",
  file: "the ICD-10-CM conversion table, its sheet saved as CSV",
  takes: (name) => /conversion/i.test(name) && name.toLowerCase().endsWith(".csv"),
  named: (name) => fiscalRelease(name.replace(/FY(\d\d)(?!\d)/i, "20$1")),
  async read(files, context) {
    const findings = gatherFindings();
    const rows: MapRow[] = [];
    for (const file of files) {
      for await (const { line, cells } of namedRows(file, conversionColumns, findings, context)) {
        const source = cells.code.replace(".", "").toUpperCase();
        const previous = cells.previous.toUpperCase().match(/[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?/g) ?? [];
        if (!/^[A-Z][0-9A-Z]{2,6}$/.test(source))
          findings.add({
            file: file.name,
            line,
            code: "broken-line",
            message: "it holds no ICD-10-CM code",
            remedy: "mend the row",
          });
        else for (const each of previous) rows.push({ source, target: each.replace(".", ""), flags: "", rule: "" });
      }
    }
    return mapRelease("icd-10-cm-conversion", rows, files, context, findings, 1_000);
  },
};

/** Sources longer than ten characters are told apart by the rest, which a column holds. */
function mapRelease(
  kind: ReleaseKind,
  rows: readonly MapRow[],
  files: readonly SourceFile[],
  context: ImportContext,
  findings: Findings,
  fewest: number,
): ImportResult {
  checkPlausible(files.map(({ name }) => name).join(", "), rows.length, context, fewest, findings);
  if (findings.count > 0) return findings.refuse();
  return {
    kind: "release",
    draft: {
      kind,
      release: context.release,
      from: context.from,
      keys: Float64Array.from(rows, ({ source }) => codeKey(source.slice(0, 10)) ?? 0),
      columns: {
        rest: { type: "text", values: rows.map(({ source }) => source.slice(10)) },
        target: { type: "text", values: rows.map(({ target }) => target) },
        flags: { type: "text", values: rows.map(({ flags }) => flags) },
        rule: { type: "text", values: rows.map(({ rule }) => rule) },
      },
      sources: files.map(({ name, sha256 }) => ({ name, sha256 })),
    },
  };
}
