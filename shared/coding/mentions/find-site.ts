import type { SectionKind } from "../note/headings.ts";
import type { Mention } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";
import { siteHits } from "./site-hits.ts";

/** A part of the body that a mention is of, and the token where it is named. */
interface FoundSite {
  readonly site: string;
  readonly at: number;
  readonly last: number;
}

interface FarSite extends FoundSite {
  readonly statement: ReadStatement;
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
        siteHits(tokens).flatMap(({ first, value }) => (marks[first]?.length === 0 ? [value] : [])),
      ),
  );
  const [only] = sites;
  return sites.size === 1 ? only : undefined;
}

/** The sites of a mention: the nearest beside it first; those of its whole statement where none is beside it. */
export function findSite({ statement, first, last, from, to }: Mention<unknown>): FoundSite | undefined {
  const hits = siteHits(statement.tokens).map((hit) => ({
    site: hit.value,
    at: hit.first,
    last: hit.last,
    distance: hit.first < first ? first - hit.last : hit.first > last ? hit.first - last : 0,
    isBeside: hit.first >= from && hit.last <= to,
  }));
  const near = hits.filter(({ isBeside }) => isBeside);
  const found = (near.length > 0 ? near : hits).toSorted((one, other) => one.distance - other.distance)[0];
  // "Crushed finger in the door, R middle finger": which finger it is may be told after.
  const exact =
    found?.site === "finger" ? hits.find(({ site }) => site !== "finger" && /finger|thumb/.test(site)) : undefined;
  return exact ?? found;
}

/** How many statements away a site may be named. */
const mostAway = 2;

/**
 * The site of a wound whose own statement names none: that of the nearest statement about it, if it names just one; the one
 * before goes before the one after.
 */
export function findFarSite(reading: Reading, { statement }: Mention<unknown>): FarSite | undefined {
  for (let away = 1; away <= mostAway; away += 1) {
    for (const index of [statement.index - away, statement.index + away]) {
      const other = reading.statements[index];
      if (other === undefined || aside.has(other.section)) continue;
      const hits = siteHits(other.tokens).filter(
        ({ first }) => !(other.marks[first] ?? []).some(({ kind }) => kind !== "planned" && kind !== "scheduled"),
      );
      const [one] = hits;
      if (one === undefined) continue;
      return new Set(hits.map(({ value }) => value)).size === 1
        ? { site: one.value, at: one.first, last: one.last, statement: other }
        : undefined;
    }
  }
  return undefined;
}

const aside: ReadonlySet<SectionKind> = new Set([
  "family-history",
  "copied",
  "past-history",
  "review-of-systems",
  "allergies",
  "medications",
  "social-history",
]);
