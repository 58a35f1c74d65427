import { overInYear } from "../context/behind-patient.ts";
import { longestAt } from "../context/find-phrases.ts";

import type { Requirement } from "../vocabulary/compile-row.ts";
import { findFarSite, findSite, siteOfNote } from "./find-site.ts";
import type { Mention } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";

/** Whether the note says of a mention what a variant asks for. */
export function meets(reading: Reading, mention: Mention<unknown>, requirement: Requirement): boolean {
  if (requirement.kind === "site") {
    const found = findSite(mention) ?? (requirement.mayBeFar ? findFarSite(reading, mention) : undefined);
    const site = found?.site ?? siteOfNote(reading);
    return site !== undefined && requirement.sites.has(site);
  }
  const { phrases, where, isForbidden } = requirement;
  const { statement, from, to } = mention;
  const isSaid =
    where === "note"
      ? reading.statements.some((other) => says(reading, other, phrases, 0, other.tokens.length - 1))
      : where === "statement"
        ? says(reading, statement, phrases, 0, statement.tokens.length - 1)
        : says(reading, statement, phrases, from, Math.max(to, isForbidden ? to : (mention.reach ?? to)));
  return isSaid !== isForbidden;
}

const withinPhrase = new Set(["no", "not", "without", "non", "never", "negative"]);
const notSaid = new Set(["negated", "family", "planned", "hypothetical", "other-person"]);

function says(
  reading: Reading,
  statement: ReadStatement,
  phrases: Parameters<typeof longestAt>[0],
  from: number,
  to: number,
): boolean {
  for (let at = from; at <= to; at += 1) {
    for (const hit of longestAt(phrases, statement.tokens, at)) {
      if (hit.last > to) continue;
      const words = statement.tokens.slice(hit.first, hit.last + 1);
      const holdsCue = words.some(({ word }) => withinPhrase.has(word));
      const isOff = statement.marks
        .slice(hit.first, hit.last + 1)
        .some((ofToken) =>
          ofToken.some(
            ({ kind, cue }) =>
              notSaid.has(kind) || cue === overInYear || (kind === "uncertain" && reading.setting === "outpatient"),
          ),
        );
      if (holdsCue || !isOff) return true;
    }
  }
  return false;
}
