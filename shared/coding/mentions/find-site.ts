import { findPhrases } from "../context/find-phrases.ts";
import { siteTree } from "../vocabulary/sites.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** A part of the body that a mention is of, and the token where it is named. */
interface FoundSite {
  readonly site: string;
  readonly at: number;
}

/**
 * The site of a mention whose own statement names none: the only one that the rest of the note names, the examination and
 * what is denied apart.
 */
export function siteOfNote({ statements }: Reading): string | undefined {
  const sites = new Set(
    statements
      .filter(({ section }) => section !== "examination" && section !== "review-of-systems" && section !== "results")
      .flatMap(({ tokens, marks }) =>
        findPhrases(siteTree, tokens).flatMap(({ first, value }) => (marks[first]?.length === 0 ? [value] : [])),
      ),
  );
  const [only] = sites;
  return sites.size === 1 ? only : undefined;
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
