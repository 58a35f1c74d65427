import type { AlphabeticIndex } from "../alphabetic-index.ts";
import { encodeIndex } from "../search/index-bytes.ts";
import { documentRelease, tellFaults, textOf } from "./document-file.ts";
import { importDrugXml } from "./drug-table-xml.ts";
import { type Findings, gatherFindings } from "./findings.ts";
import { fiscalRelease } from "./fiscal-release.ts";
import type { ImportContext, SourceFile } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { importIndexCsv } from "./index-csv.ts";
import { importIndexXml } from "./index-xml.ts";
import { importNeoplasmCsv, importNeoplasmXml } from "./neoplasm-table.ts";

type Part = "terms" | "externalCauses" | "neoplasms" | "drugs";
/** A part of the Index is told by its name: the first pattern that fits. */
const partNames: readonly (readonly [RegExp, Part])[] = [
  [/eindex|external/i, "externalCauses"],
  [/neoplasm/i, "neoplasms"],
  [/drug/i, "drugs"],
  [/index/i, "terms"],
];

/** Main terms of the smallest Index that was ever published, about. */
const fewestTerms = 2_500;

/**
 * The Alphabetic Index with the external causes, the Neoplasm Table and the Table of Drugs: each a file, and all that are given
 * in one command together a release. XML as NCHS publishes it, or rows with levels as third parties hand it on.
 * Source: CDC/NCHS ICD-10-CM Index XML and its schema.
 */
export const alphabeticIndex: Importer = {
  kind: "icd-10-cm-index",
  file: "icd10cm-index-2026.xml with its -eindex-, -neoplasm- and -drug- files, all in one command",
  takes: (name, head) =>
    partOf(name) !== undefined && /icd-?_?10/i.test(name) && /<ICD10CM\.index|^\W*RowID,/.test(head),
  named: (name) => fiscalRelease(name),
  async read(files, context) {
    const findings = gatherFindings();
    const release = `icd-10-cm-index ${context.release}`;
    let index: AlphabeticIndex = { release, terms: [], externalCauses: [], neoplasms: [], drugs: [] };
    const seen = new Set<Part>();
    for (const file of files) {
      const part = partOf(file.name);
      if (part === undefined || seen.has(part)) {
        const message = part === undefined ? "its name does not tell a part of the Index" : "this part was given twice";
        findings.add({ file: file.name, code: "which-part", message, remedy: "give each part of the Index once" });
        continue;
      }
      seen.add(part);
      index = { ...index, ...readPart(part, file, await textOf(file), context, findings) };
    }
    const fewest = context.fewestRows ?? fewestTerms;
    if (index.terms.length < fewest) {
      findings.add({
        file: files.map(({ name }) => name).join(", "),
        code: "too-few-rows",
        message: `it has ${index.terms.length} main terms, and no Index ever had fewer than ${fewest}: it is missing or cut off`,
        remedy: "give the Index itself, whole, together with its tables",
      });
    }
    if (findings.count > 0) return findings.refuse();
    return documentRelease("icd-10-cm-index", files, context, encodeIndex(index));
  },
};

function partOf(name: string): Part | undefined {
  return partNames.find(([pattern]) => pattern.test(name))?.[1];
}

function readPart(
  part: Part,
  file: SourceFile,
  text: string,
  context: ImportContext,
  findings: Findings,
): Partial<AlphabeticIndex> {
  const isXml = text.slice(0, 1_000).includes("<");
  switch (part) {
    case "terms":
    case "externalCauses": {
      const read = isXml ? importIndexXml(text) : importIndexCsv(text);
      tellFaults(file, read, context, findings);
      return { [part]: read.terms };
    }
    case "neoplasms": {
      const read = isXml ? importNeoplasmXml(text) : importNeoplasmCsv(text);
      tellFaults(file, read, context, findings);
      return { neoplasms: read.terms };
    }
    case "drugs": {
      const read = importDrugXml(text);
      tellFaults(file, read, context, findings);
      return { drugs: read.terms };
    }
  }
}
