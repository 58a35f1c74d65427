import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import yauzl from "yauzl";
import type { AlphabeticIndex } from "../../../shared/codes/alphabetic-index.ts";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { importDrugXml } from "../../../shared/codes/import/drug-table-xml.ts";
import type { ImportFault } from "../../../shared/codes/import/import-fault.ts";
import { importIndexCsv } from "../../../shared/codes/import/index-csv.ts";
import { importIndexXml } from "../../../shared/codes/import/index-xml.ts";
import { importNeoplasmXml } from "../../../shared/codes/import/neoplasm-table.ts";
import { bookOfOrderFile } from "../../builders/order-book.ts";

const folder = join(import.meta.dirname, "../../../../shared/codesets");

/** Why the full-size files cannot be had; undefined where they can. */
export const missingRelease: string | undefined = existsSync(join(folder, "ICD10CM_2025_Index.csv.gz"))
  ? undefined
  : "there is no ../shared/codesets beside the checkout";

/** The FY2025 Alphabetic Index with its tables, from the publisher's files and a flattened copy. */
export function publishedIndex(): { readonly index: AlphabeticIndex; readonly faults: readonly ImportFault[] } {
  const terms = importIndexCsv(unpacked("ICD10CM_2025_Index.csv.gz"));
  const externalCauses = importIndexXml(unpacked("icd-10-cm-eindex-2025.xml.gz"));
  const neoplasms = importNeoplasmXml(unpacked("icd-10-cm-neoplasm-2025.xml.gz"));
  const drugs = importDrugXml(unpacked("icd-10-cm-drug-2025.xml.gz"));
  return {
    index: {
      release: "FY2025",
      terms: terms.terms,
      externalCauses: externalCauses.terms,
      neoplasms: neoplasms.terms,
      drugs: drugs.terms,
    },
    faults: [...terms.faults, ...externalCauses.faults, ...neoplasms.faults, ...drugs.faults],
  };
}

/** The order file of April 2025. */
export async function publishedBook(): Promise<CodeBook> {
  return publishedOrderFile("FY2025apr_code-descriptions.zip", "icd10cm-order-April-2025.txt");
}

/** An order file of an archive. */
export async function publishedOrderFile(archive: string, entry: string): Promise<CodeBook> {
  return bookOfOrderFile(await zipped(archive, entry));
}

/** A text of an archive. */
export function publishedText(archive: string, entry: string): Promise<string> {
  return zipped(archive, entry);
}

export function unpacked(name: string): string {
  return gunzipSync(readFileSync(join(folder, name))).toString("utf8");
}

function zipped(name: string, entryName: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.open(join(folder, name), { lazyEntries: true }, (problem, zip) => {
      if (problem !== null) return reject(problem);
      zip.on("error", reject);
      zip.on("end", () => reject(new Error(`${name} has no ${entryName}`)));
      zip.on("entry", (entry) => {
        if (entry.fileName !== entryName) return zip.readEntry();
        zip.openReadStream(entry, (fault, stream) => {
          if (fault !== null) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("error", reject);
          stream.on("end", () => {
            resolve(Buffer.concat(chunks).toString("latin1"));
            zip.close();
          });
        });
      });
      zip.readEntry();
    });
  });
}
