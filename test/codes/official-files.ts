import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { offeredFiles } from "../../infra/cli/codesets/source-files.ts";
import { openRelease, type Release } from "../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../shared/codes/compact/write-release.ts";
import { icd10Cm } from "../../shared/codes/import/icd-10-cm.ts";

const folder = fileURLToPath(new URL("../../../shared/codesets/", import.meta.url));

/** Whether the official files lie beside the checkout: they are no part of it. Says why tests are skipped where not. */
export const hasOfficialFiles = existsSync(`${folder}FY2026_icd10cm-code-descriptions-2026.zip`);
if (!hasOfficialFiles) console.log("skipped: the official code-set files are not at ../shared/codesets");

export const officialArchives = {
  FY2024: "FY2024_code-descriptions.zip",
  "FY2024-April": "FY2024apr_code-descriptions.zip",
  FY2025: "FY2025_code-descriptions.zip",
  "FY2025-April": "FY2025apr_code-descriptions.zip",
  FY2026: "FY2026_icd10cm-code-descriptions-2026.zip",
} as const;

export function officialPath(file: string): string {
  return folder + file;
}

/** An official ICD-10-CM release, imported as the command does. */
export async function officialRelease(name: keyof typeof officialArchives): Promise<Release> {
  const files = await offeredFiles(officialPath(officialArchives[name]));
  const file = files.find((each) => icd10Cm.takes(each.name, each.head));
  const named = file === undefined ? undefined : icd10Cm.named(file.name, file.head);
  if (file === undefined || named === undefined) throw new Error(`no order file in ${officialArchives[name]}`);
  const result = await icd10Cm.read([file], named);
  if (result.kind === "refused") throw new Error(result.findings[0]?.message);
  return openRelease(writeRelease(result.draft).bytes);
}
