import { findPhrases } from "../context/find-phrases.ts";
import { siteTree } from "../vocabulary/sites.ts";
import type { Mention } from "./mention.ts";

/** A part of the body that a mention is of, and the token where it is named. */
interface FoundSite {
  readonly site: string;
  readonly at: number;
}

/** The sites of a mention: the nearest beside it first; those of its whole statement where none is beside it. */
export function findSite({ statement, first, last, from, to }: Mention<unknown>): FoundSite | undefined {
  const hits = findPhrases(siteTree, statement.tokens).map((hit) => ({
    site: hit.value,
    at: hit.first,
    distance: hit.first < first ? first - hit.last : hit.first > last ? hit.first - last : 0,
    isBeside: hit.first >= from && hit.last <= to,
  }));
  const near = hits.filter(({ isBeside }) => isBeside);
  return (near.length > 0 ? near : hits).toSorted((one, other) => one.distance - other.distance)[0];
}
