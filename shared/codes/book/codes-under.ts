import type { Day } from "../../values/day.ts";
import type { CodeBook } from "../code-book.ts";
import { codeKey, codeOfKey } from "../compact/code-key.ts";
import type { Release } from "../compact/open-release.ts";
import type { Shelf } from "./shelf.ts";

/** Billable codes at or below a code, in the order of the classification. */
export function codesUnder(
  shelf: Shelf,
  diagnosis: CodeBook["diagnosis"],
  starter: CodeBook,
): CodeBook["billableUnder"] {
  return (code: string, day: Day) => {
    const shelved = shelf("icd-10-cm", day);
    if (shelved === undefined) return starter.billableUnder(code, day);
    return keysUnder(shelved.release, code).flatMap((key) => {
      const found = diagnosis(codeOfKey(key), day);
      return found.kind === "known" ? [found.fact] : [];
    });
  };
}

/** Codes that begin alike stand together; the order number has them as the Tabular List does. */
function keysUnder(release: Release, code: string): readonly number[] {
  const first = codeKey(code);
  const last = codeKey(code.padEnd(10, "Z"));
  if (first === undefined || last === undefined) return [];
  const keys = release.keys();
  const [billable, order] = [release.numbers("billable"), release.numbers("order")];
  const rows: number[] = [];
  for (let row = release.rowFrom(first); row < keys.length && (keys[row] ?? 0) <= last; row++)
    if (billable[row] === 1) rows.push(row);
  return rows.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).map((row) => keys[row] ?? 0);
}
