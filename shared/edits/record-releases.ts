import type { CodeBook } from "../codes/code-book.ts";
import type { Lookup } from "../codes/lookup.ts";

/** A code book that notes which releases answered. */
export function recordReleases(codes: CodeBook): { readonly codes: CodeBook; readonly releases: ReadonlySet<string> } {
  const releases = new Set<string>();
  function noted<Fact>(lookup: Lookup<Fact>): Lookup<Fact> {
    if (lookup.kind !== "no-data") releases.add(lookup.release);
    return lookup;
  }
  function notedWhole<Whole extends { readonly release: string }>(whole: Whole | undefined): Whole | undefined {
    if (whole !== undefined) releases.add(whole.release);
    return whole;
  }
  return {
    releases,
    codes: {
      diagnosis: (code, day) => noted(codes.diagnosis(code, day)),
      billableUnder: (code, day) => codes.billableUnder(code, day),
      procedure: (code, day) => noted(codes.procedure(code, day)),
      listed: (list, code, day) => noted(codes.listed(list, code, day)),
      pair: (setting, column1, column2, day) => noted(codes.pair(setting, column1, column2, day)),
      units: (setting, code, day) => noted(codes.units(setting, code, day)),
      addOn: (code, day) => noted(codes.addOn(code, day)),
      coverageArticle: (payerId, procedure, day) => noted(codes.coverageArticle(payerId, procedure, day)),
      mapped: (map, code, day) => noted(codes.mapped(map, code, day)),
      tabular: (day) => notedWhole(codes.tabular(day)),
      index: (day) => notedWhole(codes.index(day)),
    },
  };
}
