import type { CodeBook } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import { noData } from "../lookup.ts";
import type { MapTarget } from "../map-fact.ts";
import { absent } from "./absent.ts";
import { rowsOf } from "./dated-row.ts";
import type { Shelf } from "./shelf.ts";

/** Maps from other vocabularies, as they were imported. */
export function mapsOf(shelf: Shelf): CodeBook["mapped"] {
  return (map, code, day) => {
    const shelved = shelf(map, day);
    if (shelved === undefined) return noData;
    const { release, name } = shelved;
    const text = (column: string, row: number) => release.text(column)(row);
    const rows = rowsOf(release, codeKey(code.slice(0, 10)) ?? -1).filter(
      (row) => text("rest", row) === code.slice(10),
    );
    if (rows.length === 0) return absent(shelved);
    const targets = rows.flatMap((row): MapTarget[] => {
      const [target, rule] = [text("target", row), text("rule", row)];
      if (target === "") return [];
      return [{ code: target, flags: text("flags", row), ...(rule === "" ? {} : { rule }) }];
    });
    return { kind: "known", fact: { code, targets }, release: name };
  };
}
