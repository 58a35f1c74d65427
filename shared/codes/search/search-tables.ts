import type { AlphabeticIndex } from "../alphabetic-index.ts";
import { compileIndex } from "./compile-index.ts";
import type { IndexTables } from "./index-tables.ts";

const compiled = new WeakMap<AlphabeticIndex, IndexTables>();

/** An Index ready to be searched: as it was stored, or compiled once where it comes straight from its files. */
export function searchTablesOf(index: AlphabeticIndex): IndexTables {
  const tables = index.tables ?? compiled.get(index) ?? compileIndex(index);
  if (index.tables === undefined) compiled.set(index, tables);
  return tables;
}
