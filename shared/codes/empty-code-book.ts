import type { CodeBook } from "./code-book.ts";
import { noData } from "./lookup.ts";

/** Knows nothing of any code: every look-up answers `no-data`. */
export const emptyCodeBook: CodeBook = {
  diagnosis: () => noData,
  billableUnder: () => [],
  procedure: () => noData,
  listed: () => noData,
  pair: () => noData,
  units: () => noData,
  addOn: () => noData,
  coverageArticle: () => noData,
  mapped: () => noData,
  tabular: () => undefined,
  index: () => undefined,
};
