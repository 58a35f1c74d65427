import type { Day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { dayNumber, openEnd } from "../compact/day-number.ts";
import type { ColumnDraft } from "../compact/write-release.ts";
import { publishedDay } from "./published-day.ts";

/** A row that is good for some days, the last included. */
export interface DatedRow {
  readonly code: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The keys and days of rows, as every dated table has them. */
export function datedColumns(rows: readonly DatedRow[]): {
  readonly keys: Float64Array;
  readonly columns: Readonly<Record<"from" | "to", ColumnDraft>>;
} {
  return {
    keys: Float64Array.from(rows, ({ code }) => codeKey(code) ?? 0),
    columns: {
      from: { type: "u16", values: Uint16Array.from(rows, ({ from }) => (from === undefined ? 0 : dayNumber(from))) },
      to: { type: "u16", values: Uint16Array.from(rows, ({ to }) => (to === undefined ? openEnd : dayNumber(to))) },
    },
  };
}

/** Days of a row, or what is wrong with them. */
export function daysOfRow(
  start: string,
  stop: string,
): { readonly from: Day | undefined; readonly to: Day | undefined } | string {
  const [from, to] = [publishedDay(start), publishedDay(stop)];
  if (from === "broken") return "its first day is no day";
  if (to === "broken") return "its last day is no day";
  if (from !== undefined && to !== undefined && to < from) return "it ends before it begins";
  return { from, to };
}
