import type { CodeBook, CodeListName } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import { dayNumber } from "../compact/day-number.ts";
import type { Release } from "../compact/open-release.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import { absent } from "./absent.ts";
import { rowOfKey, rowsOf } from "./dated-row.ts";
import type { Shelf } from "./shelf.ts";

const kinds: Readonly<Record<CodeListName, ReleaseKind>> = {
  "icd-10-pcs": "icd-10-pcs",
  modifier: "hcpcs",
  "place-of-service": "place-of-service",
  taxonomy: "taxonomy",
  revenue: "revenue",
  carc: "carc",
  rarc: "rarc",
  "claim-status": "claim-status",
  "claim-status-category": "claim-status-category",
};

/** Lists of codes with a name. HCPCS has its own modifiers only; CPT's are known to the starter. */
export function listsOf(shelf: Shelf, starter: CodeBook): CodeBook["listed"] {
  return (list, code, day) => {
    const shelved = shelf(kinds[list], day);
    const known = starter.listed(list, code, day);
    if (shelved === undefined) return known;
    const { release, name } = shelved;
    const row = rowOfList(release, list, code, dayNumber(day));
    if (row >= 0) {
      const title = release.text("title")(row);
      return { kind: "known", fact: { code, ...(title === "" ? {} : { title }) }, release: name };
    }
    return list === "modifier" && (known.kind === "known" || /^\d/.test(code)) ? known : absent(shelved);
  };
}

function rowOfList(release: Release, list: CodeListName, code: string, day: number): number {
  const key = codeKey(code);
  if (key === undefined) return -1;
  // What PCS holds is valid for its year; only whole codes are.
  if (list === "icd-10-pcs") {
    const row = release.firstRow(key);
    return row >= 0 && release.numbers("billable")[row] === 1 ? row : -1;
  }
  if (list !== "modifier") return rowOfKey(release, key, day);
  const [from, to] = [release.numbers("from"), release.numbers("to")];
  const isGood = (row: number) =>
    release.numbers("modifier")[row] === 1 && (from[row] ?? 0) <= day && day <= (to[row] ?? 0);
  return rowsOf(release, key).find(isGood) ?? -1;
}
