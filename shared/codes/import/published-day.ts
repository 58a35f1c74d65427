import { addDays, type Day, parseD8, parseDay } from "../../values/day.ts";

/**
 * A day as publishers write it: 20260101, 2026-01-01, 1/1/2026, or 2026001 (year and day of the year). Undefined where nothing
 * stands ("", "*", 0, 9999999); "broken" for anything else.
 */
export function publishedDay(text: string): Day | undefined | "broken" {
  const bare = text.trim();
  if (/^(?:\*|n\/?a|none|0*|9{7,8})$/i.test(bare)) return undefined;
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(bare);
  if (slashed !== null) {
    const [, month = "", date = "", year = ""] = slashed;
    return parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`) ?? "broken";
  }
  const ordinal = /^(\d{4})(\d{3})$/.exec(bare);
  if (ordinal !== null) {
    const [, year = "", date = ""] = ordinal;
    const first = parseDay(`${year}-01-01`);
    const found = first === undefined ? undefined : addDays(first, Number(date) - 1);
    return Number(date) > 0 && found?.startsWith(year) === true ? found : "broken";
  }
  return parseD8(bare) ?? parseDay(bare.slice(0, 10)) ?? "broken";
}
