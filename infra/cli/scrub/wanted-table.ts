import type { WantedFile } from "../../../shared/edits/untold-data.ts";
import { tableOf } from "../terminal.ts";

/** What could not be checked for want of a file, and what to import; undefined where nothing was wanted. */
export function wantedTable(files: readonly WantedFile[]): string | undefined {
  if (files.length === 0) return undefined;
  const rows = files.map(({ words, claims, kind }) => [words, claims.toLocaleString("en-US"), kind]);
  const table = tableOf(["Not checked, for want of", "Claims", "Import, as docs/code-sets.md says"], rows, [1]);
  return `${table}\nA check that cannot tell holds nothing: "cleanclaim scrub FILE --all" names each.`;
}
