import type { ProcedureFact } from "./procedure-fact.ts";

/**
 * What one unit of a drug is, from the words of its HCPCS code: "Injection, ceftriaxone sodium, per 250 mg" is 250 MG. Undefined
 * where the words end in no amount, or name a range or several drugs.
 */
export function doseOf(title: string): ProcedureFact["dose"] {
  if (/\b(?:up to|less than|greater than|more than|and .*\bmg\b.*\bmg\b)/i.test(title)) return undefined;
  const amounts = [
    ...title.matchAll(
      /(?:^|[\s,(])(\d[\d,]*(?:\.\d+)?|\.\d+)\s*-?\s*(mg|mcg|g|gm|ml|units?|iu|meq|mci|cc|i\.u\.)(?![a-z/])/gi,
    ),
  ];
  const [only, ...others] = amounts;
  if (only === undefined || others.length > 0) return undefined;
  const amount = Number((only[1] ?? "").replaceAll(",", ""));
  const unit = (only[2] ?? "").toUpperCase().replaceAll(".", "");
  const of = { GM: "G", UNITS: "UNIT", CC: "ML" }[unit] ?? unit;
  return amount > 0 ? { amount, of } : undefined;
}
