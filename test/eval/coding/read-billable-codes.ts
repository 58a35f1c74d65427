import { createInterface } from "node:readline";
import yauzl from "yauzl";

/**
 * The billable codes of a zipped ICD-10-CM order file, without dots.
 * Source: ICD-10-CM order file, columns 7-13 code, 15 billable.
 */
export async function readBillableCodes(zipPath: string): Promise<ReadonlySet<string>> {
  const zip = await yauzl.openPromise(zipPath, { lazyEntries: true });
  const codes = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    if (!/^icd10cm-order-(?!addenda).*\.txt$/.test(entry.fileName)) continue;
    const lines = createInterface({
      input: await zip.openReadStreamPromise(entry),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) if (line[14] === "1") codes.add(line.slice(6, 13).trim());
  }
  return codes;
}
