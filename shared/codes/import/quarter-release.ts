import { day } from "../../values/day.ts";
import type { NamedRelease } from "./importer.ts";

/** The quarter that NCCI numbers so: v31.0 began on 1 January 2025, v31.1 on 1 April. */
export function quarterOfVersion(version: number, part: number): NamedRelease | undefined {
  return part > 3 ? undefined : quarterRelease(version + 1994, part + 1);
}

/** 2026, 3 -> 2026Q3 from 2026-07-01. */
export function quarterRelease(year: number, quarter: number): NamedRelease {
  return { release: `${year}Q${quarter}`, from: day(`${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`) };
}

/** The quarter in a file's name: "MCR_MUE_…_Eff_07-01-2026", "…_2026Q3", "JUL2026". */
export function quarterInName(name: string): NamedRelease | undefined {
  const effective = /(?:^|\D)(\d{2})-(\d{2})-(20\d\d)(?!\d)/.exec(name);
  if (effective !== null) return quarterRelease(Number(effective[3]), Math.ceil(Number(effective[1]) / 3));
  const quarter = /(20\d\d)[-_ ]?Q([1-4])|Q([1-4])[-_ ]?(20\d\d)/i.exec(name);
  if (quarter !== null) return quarterRelease(Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3]));
  const month = /(jan|apr|jul|oct)[a-z]*[-_ ]?(20\d\d)|(20\d\d)[-_ ]?(jan|apr|jul|oct)/i.exec(name);
  if (month === null) return undefined;
  const at = ["jan", "apr", "jul", "oct"].indexOf((month[1] ?? month[4] ?? "").toLowerCase());
  return quarterRelease(Number(month[2] ?? month[3]), at + 1);
}
