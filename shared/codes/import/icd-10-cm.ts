import { codeKey } from "../compact/code-key.ts";
import { fiscalRelease } from "./fiscal-release.ts";
import type { ImportContext } from "./import-result.ts";
import type { Importer } from "./importer.ts";
import { readOrderFile } from "./order-file.ts";

/** Codes that a fiscal year brought: a file of that year or later has them, an earlier one has not. */
const newIn: Readonly<Record<number, readonly string[]>> = {
  2022: ["U099", "R051", "M5450"],
  2023: ["B3731", "F01511"],
  2024: ["G20A1", "A4154"],
  2025: ["E66811", "C810A"],
  2026: ["E11A", "B8801"],
};

/** The ICD-10-CM order file; its updates of January and April come as whole files too. */
export const icd10Cm: Importer = {
  kind: "icd-10-cm",
  file: "icd10cm-order-2026.txt, or the zip that it comes in",
  takes: (name) => /^icd10cm[-_]?order[-_](?!addenda).*\.txt$/i.test(name),
  named: (name) => fiscalRelease(name),
  read: (files, context) =>
    readOrderFile(files, context, {
      kind: "icd-10-cm",
      code: /^[A-Z][0-9A-Z]{2,6}$/,
      fewestRows: 90_000,
      judge,
    }),
};

function judge(codes: ReadonlyMap<string, boolean>, context: ImportContext): readonly string[] {
  const year = fiscalYearOf(context.from);
  const messages: string[] = [];
  const isWhole = context.fewestRows === undefined;
  for (const [since, some] of Object.entries(newIn)) {
    const brought = Number(since);
    const has = some.filter((code) => codes.has(code));
    if (brought > year && has.length > 0)
      messages.push(`it is to be of FY${year}, and holds ${has.join(" and ")}, which came with FY${brought}`);
    if (brought <= year && isWhole && has.length === 0)
      messages.push(`it is to be of FY${year}, and lacks ${some.join(" and ")}, which came with FY${brought}`);
  }
  const { previous } = context;
  const isOctober = context.from.slice(5) === "10-01";
  if (isOctober && previous !== undefined && previous.header.from < context.from && sameCodes(codes, previous.keys())) {
    messages.push(
      `it has the same codes as ${previous.header.release}: no October was ever without new ones, so this is the old file`,
    );
  }
  return messages;
}

/** 2025-10-01 -> 2026. */
function fiscalYearOf(day: string): number {
  return Number(day.slice(0, 4)) + (day.slice(5) >= "10-01" ? 1 : 0);
}

function sameCodes(codes: ReadonlyMap<string, boolean>, keys: Float64Array): boolean {
  if (codes.size !== keys.length) return false;
  const known = new Set(keys);
  return [...codes.keys()].every((code) => known.has(codeKey(code) ?? -1));
}
