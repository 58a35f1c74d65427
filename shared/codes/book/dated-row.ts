import type { Day } from "../../values/day.ts";
import { codeKey } from "../compact/code-key.ts";
import { dayNumber } from "../compact/day-number.ts";
import type { Release } from "../compact/open-release.ts";

/** The first row of a code that is good on a day; -1 where none is. */
export function rowOn(release: Release, code: string, day: Day): number {
  const key = codeKey(code);
  return key === undefined ? -1 : rowOfKey(release, key, dayNumber(day));
}

/** @param day as `dayNumber` says */
export function rowOfKey(release: Release, key: number, day: number): number {
  const keys = release.keys();
  const [from, to] = [release.numbers("from"), release.numbers("to")];
  for (let row = release.firstRow(key); row >= 0 && keys[row] === key; row++) {
    if ((from[row] ?? 0) <= day && day <= (to[row] ?? 0)) return row;
  }
  return -1;
}

/** Every row of a code, whatever its days. */
export function rowsOf(release: Release, key: number): readonly number[] {
  const keys = release.keys();
  const rows: number[] = [];
  for (let row = release.firstRow(key); row >= 0 && keys[row] === key; row++) rows.push(row);
  return rows;
}
