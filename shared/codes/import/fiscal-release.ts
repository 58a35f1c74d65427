import { day } from "../../values/day.ts";
import type { NamedRelease } from "./importer.ts";

/**
 * The release that a file of ICD-10 names: "icd10cm-order-2026.txt" is FY2026 from 2025-10-01, "icd10cm-order-April-2025.txt"
 * FY2025-April from 2025-04-01.
 */
export function fiscalRelease(name: string): NamedRelease | undefined {
  const [, month = "", year] = /(?:^|[-_ ])(?:(jan|apr)[a-z]*[-_ ])?(20\d\d)(?!\d)/i.exec(name) ?? [];
  if (year === undefined) return undefined;
  switch (month.toLowerCase()) {
    case "jan":
      return { release: `FY${year}-January`, from: day(`${year}-01-01`) };
    case "apr":
      return { release: `FY${year}-April`, from: day(`${year}-04-01`) };
    default:
      return { release: `FY${year}`, from: day(`${Number(year) - 1}-10-01`) };
  }
}
