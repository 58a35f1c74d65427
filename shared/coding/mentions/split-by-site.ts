import type { CompiledRow } from "../vocabulary/compile-row.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { codesOfMention } from "./resolve-row.ts";
import { siteHits } from "./site-hits.ts";

/** Words that may stand between two sites of one list: "L shoulder and L hip". */
const between = new Set(
  "and / , right left bilateral upper lower on to over anterior posterior lateral medial dorsal volar proximal distal tbsa small larger".split(
    " ",
  ),
);
const isBetween = (word: string) => between.has(word) || /^\d+(?:\.\d+)?$/.test(word);
const wounds: ReadonlySet<string> = new Set(["injuries", "fractures"]);

/** A wound of several sites ("abrasions of the R knee and L elbow") as one mention a site; itself where it has one. */
export function splitBySite(reading: Reading, mention: Mention<CompiledRow>): readonly Mention<CompiledRow>[] {
  const { statement, last, to, value: row } = mention;
  if (!wounds.has(row.vocabulary.id) || !row.isPlaced) return [mention];
  const { tokens } = statement;
  const hits = siteHits(tokens).filter(({ first, last: end }) => first > last && end <= to);
  const [one] = hits;
  if (one === undefined || hits.length < 2) return [mention];
  const list = [one];
  let isJoined = false;
  for (const hit of hits.slice(1)) {
    const before = list.at(-1)?.last ?? last;
    const words = tokens.slice(before + 1, hit.first).map(({ word }) => word);
    if (words.length === 0 || !words.every(isBetween)) break;
    if (!words.includes("and") && !words.includes(",") && !words.includes("/")) break;
    isJoined ||=
      words.includes("and") ||
      words.includes("/") ||
      words.some((word) => word === "right" || word === "left") ||
      row.codes.includes("T30.0");
    list.push(hit);
  }
  if (!isJoined || new Set(list.map(({ value }) => value)).size < 2) return [mention];
  const parts = list.map((hit, at) => {
    const from = at === 0 ? mention.from : (list[at - 1]?.last ?? last) + 1;
    const end = at === list.length - 1 ? to : hit.last;
    return { ...mention, from, to: end, reach: end };
  });
  const codes = new Set(parts.map((part) => codesOfMention(reading, part).join(" ")));
  return codes.size < 2 || codes.has("") ? [mention] : parts;
}
