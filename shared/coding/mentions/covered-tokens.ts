import { longestAt } from "../context/find-phrases.ts";
import type { CompiledRow } from "../vocabulary/compile-row.ts";
import { findSite } from "./find-site.ts";
import { meets } from "./meets.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

const sides: ReadonlySet<string> = new Set(["right", "left", "bilateral", "od", "os", "ou", "au"]);

/** The tokens of its statement that a mention's code rests on: its name, the words of its variant, its site and its side. */
export function coveredTokens(reading: Reading, mention: Mention<CompiledRow>): ReadonlySet<number> {
  const { statement, first, last, value: row } = mention;
  const { tokens } = statement;
  const covered = new Set<number>();
  const cover = (from: number, to: number) => {
    for (let at = from; at <= to; at += 1) covered.add(at);
  };
  cover(first, last);
  const variant = row.variants.find(({ requirements }) =>
    requirements.every((requirement) => meets(reading, mention, requirement)),
  );
  for (const requirement of variant?.requirements ?? []) {
    if (requirement.kind === "site") {
      const site = findSite(mention);
      if (site !== undefined) cover(site.at, site.last);
      continue;
    }
    if (requirement.isForbidden) continue;
    for (let at = 0; at < tokens.length; at += 1)
      for (const hit of longestAt(requirement.phrases, tokens, at)) cover(hit.first, hit.last);
  }
  if (row.isPlaced) for (const [at, { word }] of tokens.entries()) if (sides.has(word)) covered.add(at);
  return covered;
}
