import type { Reading } from "../../mentions/reading.ts";
import { type Said, textOf } from "../said.ts";
import type { Side } from "../service-draft.ts";

const sides =
  /\b(?<both>[Bb]oth|[Bb]ilateral(?:ly)?|[Bb]\/[Ll]|[Ee]ach)\b|\b(?<left>[Ll]eft|L|OS)\b|\b(?<right>[Rr]ight|R|OD)\b|\b(?<eyes>OU)\b/g;

/** The side nearest to what is named, within its statement, else in the statement before. "L ankle", "OS", "both knees". */
export function sideBeside(reading: Reading, said: Said): Side | undefined {
  const own = nearest(textOf(reading, said.statement), said.start - said.statement.start);
  if (own !== undefined) return own;
  const before = reading.statements[said.statement.index - 1];
  return before === undefined ? undefined : nearest(textOf(reading, before), before.end - before.start);
}

/** The only side that words name; undefined where they name none or several. */
export function sideIn(words: string): Side | undefined {
  const found = new Set([...words.matchAll(sides)].map((match) => sideOf(match.groups ?? {})));
  return found.size === 1 ? [...found][0] : undefined;
}

function nearest(words: string, at: number): Side | undefined {
  const found = [...words.matchAll(sides)].map((match) => ({
    side: sideOf(match.groups ?? {}),
    distance: Math.abs(match.index - at),
  }));
  if (found.some(({ side }) => side === "both") || new Set(found.map(({ side }) => side)).size === 0)
    return found.find(({ side }) => side === "both")?.side;
  return found.toSorted((one, other) => one.distance - other.distance)[0]?.side;
}

function sideOf(groups: Readonly<Record<string, string | undefined>>): Side {
  if (groups.left !== undefined) return "left";
  return groups.right !== undefined ? "right" : "both";
}
