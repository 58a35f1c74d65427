import type { Instant } from "../values/instant.ts";

/** How both stores order a claim's events and postings: by when, then by key. */
export function byInstantAndKey(
  a: { readonly at: Instant; readonly key: string },
  b: { readonly at: Instant; readonly key: string },
): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return 0;
}
