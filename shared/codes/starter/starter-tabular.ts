import type { Tabular, TabularEntry } from "../tabular.ts";
import { starterDiagnoses } from "./starter-diagnoses.ts";

/** The starter's Tabular List: codes below their headers. It has no notes: what a code excludes is not known here. */
export function starterTabular(): Tabular {
  const entry = (code: string): TabularEntry | undefined => {
    const found = starterDiagnoses().get(code);
    return found === undefined ? undefined : { code, title: found.title, notes: {} };
  };
  return {
    release: "starter",
    entry,
    lineage: (code) => {
      const entries: TabularEntry[] = [];
      for (let length = code.length; length >= 3; length--) {
        const found = entry(code.slice(0, length));
        if (found !== undefined) entries.push(found);
      }
      return entries[0]?.code === code ? entries : [];
    },
  };
}
