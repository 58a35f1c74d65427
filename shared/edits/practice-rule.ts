import type { Day } from "../values/day.ts";

/** An entry of a practice's rules: for one payer or all, on some days or all. */
interface Scoped {
  readonly payerId?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Whether an entry counts for a payer on a day. */
export function isFor(entry: Scoped, payerId: string, on: Day): boolean {
  return (
    (entry.payerId === undefined || entry.payerId.toUpperCase() === payerId.toUpperCase()) &&
    (entry.from === undefined || entry.from <= on) &&
    (entry.to === undefined || on <= entry.to)
  );
}

/** Whether a code is one of a list, or lies in one of its ranges: "70551", "70551-70553". */
export function isAmong(procedure: string, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [from = "", to = from] = range.split("-");
    return procedure.length === from.length && from <= procedure && procedure <= to;
  });
}
