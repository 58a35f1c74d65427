import { type Day, day } from "../../values/day.ts";
import type { CodeListName } from "../code-book.ts";
import { modifierTable } from "./modifier-table.ts";
import { placeTable } from "./place-table.ts";

interface StarterCode {
  readonly code: string;
  readonly title: string;
  readonly from: Day;
}

const oldest = day("2015-01-01");

/** Lists of which the starter has some codes. */
const tables: Partial<Record<CodeListName, string>> = { "place-of-service": placeTable, modifier: modifierTable };
const read = new Map<CodeListName, ReadonlyMap<string, StarterCode>>();

/** The codes of a list that the starter has; none of a list that it has not. */
export function starterList(name: CodeListName): ReadonlyMap<string, StarterCode> {
  const known = read.get(name) ?? readTable(tables[name] ?? "");
  read.set(name, known);
  return known;
}

function readTable(table: string): ReadonlyMap<string, StarterCode> {
  const codes = new Map<string, StarterCode>();
  for (const line of table.trim().split("\n")) {
    const [, code, since, title = ""] = /^([0-9A-Z]{2})(?:@(\S+))? (.+)$/.exec(line) ?? [];
    if (code !== undefined) codes.set(code, { code, title, from: since === undefined ? oldest : day(since) });
  }
  return codes;
}
