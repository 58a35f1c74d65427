import { ReleaseEntry } from "../codes/release-entry.ts";
import { codeSetPrefix } from "../contracts/object-keys.ts";

/** Where a release lies: `codesets/icd-10-cm/2025-10-01/0001.FY2026.<content>.ccs`. Sorts by kind, day and edition. */
export function codeSetKey({ kind, from, edition, release, content }: ReleaseEntry): string {
  return `${codeSetPrefix}${kind}/${from}/${String(edition).padStart(4, "0")}.${release}.${content}.ccs`;
}

/** The entry that a key says; undefined for a key of another shape. */
export function entryOfKey(key: string): ReleaseEntry | undefined {
  const [, kind, from, name = ""] = key.split("/");
  const [edition, release, content, extension, ...more] = name.split(".");
  if (extension !== "ccs" || more.length > 0) return undefined;
  const entry = ReleaseEntry.safeParse({ kind, from, edition: Number(edition), release, content });
  return entry.success && codeSetKey(entry.data) === key ? entry.data : undefined;
}
