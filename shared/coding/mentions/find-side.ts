import { longestAt } from "../context/find-phrases.ts";
import type { Side } from "../vocabulary/side.ts";
import { siteTree } from "../vocabulary/sites.ts";
import type { Mention } from "./mention.ts";
import type { Reading, ReadStatement } from "./reading.ts";
import { siteHits } from "./site-hits.ts";

const sideWords: Readonly<Record<string, Side>> = {
  right: "right",
  left: "left",
  bilateral: "bilateral",
  od: "right",
  os: "left",
  ou: "bilateral",
  au: "bilateral",
  rul: "right",
  rll: "right",
  rml: "right",
  lul: "left",
  lll: "left",
  rue: "right",
  rle: "right",
  lue: "left",
  lle: "left",
  ble: "bilateral",
};
/** "right handed" and "left dominant" say nothing of where a condition is, nor does "left arm radiation" of a disc. */
const otherSense = new Set([
  "handed",
  "bone",
  "hand-dominant",
  "dominant",
  "ventricular",
  "atrial",
  "heart",
  "ventricle",
  "away",
  "now",
]);

/** So many words before a name a side still speaks of it. */
const mostCarried = 8;

/** "Osteopenia of the hips": both. */
const paired =
  /^(?:hips|knees|ears|eyes|feet|wrists|ankles|shoulders|elbows|forearms|thighs|calves|shins|heels|palms|soles|thumbs|breasts|eyelids|cheeks)$/i;

interface FoundSide {
  readonly side: Side;
  /** How sure: beside the name, in its statement, the only side of the note, or the one that it gives the part of the body. */
  readonly from: "beside" | "statement" | "note" | "part";
}

/** The side of a mention: the nearest beside it, else the nearest of its statement, else the only one of the note. */
export function findSide(reading: Reading, mention: Mention<unknown>, siteAt?: number): FoundSide | undefined {
  const { statement, from, to, reach, first, last } = mention;
  const beside = nearest(statement, from, to, siteAt === undefined ? [first, last] : [siteAt, siteAt]);
  if (beside !== undefined) return { side: isGradedPair(mention) ? "bilateral" : beside, from: "beside" };
  const joined = reach === undefined || reach <= to ? undefined : nearest(statement, from, reach, [first, last]);
  if (joined !== undefined) return { side: joined, from: "beside" };
  // In a list the side that was said goes on: "R shoulder pain, tendinitis and L hip bursitis".
  const within =
    nearest(statement, Math.max(0, first - mostCarried), first, [first, last]) ??
    nearest(statement, 0, statement.tokens.length - 1, [first, last]);
  if (within !== undefined) return { side: within, from: "statement" };
  if (
    siteAt !== undefined &&
    paired.test(reading.text.slice(statement.tokens[siteAt]?.start, statement.tokens[siteAt]?.end))
  )
    return { side: "bilateral", from: "statement" };
  const all = new Set(reading.statements.flatMap((other) => sidesOf(other).map(({ side }) => side)));
  const [only] = all;
  if (all.size === 1 && only !== undefined) return { side: only, from: "note" };
  const site = siteAt === undefined ? siteOf(reading) : siteIn(statement, siteAt);
  const told = site === undefined ? undefined : sideOfSite(reading, site);
  return told === undefined ? undefined : { side: told, from: "part" };
}

function siteIn({ tokens }: ReadStatement, at: number): string | undefined {
  return longestAt(siteTree, tokens, at)[0]?.value;
}

/** The part of the body that the title or the first sentence names, if it is one. */
function siteOf({ statements }: Reading): string | undefined {
  const sites = new Set(siteHits(statements[0]?.tokens ?? []).map(({ value }) => value));
  const [only] = sites;
  return sites.size === 1 ? only : undefined;
}

/** "R shoulder pain ... MRI: supraspinatus tear ... L hip sore": the only side that the note gives the part; else its title's. */
function sideOfSite({ statements }: Reading, site: string): Side | undefined {
  const bySite = statements.map((statement) => {
    const sides = sidesOf(statement);
    return siteHits(statement.tokens)
      .filter(({ value, first }) => value === site && !isFree(statement, first))
      .flatMap(({ first, last }) =>
        sides.flatMap(({ side, at }) =>
          (at < first && first - at <= 2) || (at > last && at - last === 1) ? [side] : [],
        ),
      );
  });
  const all = new Set(bySite.flat());
  const [only] = all;
  if (all.size === 1) return only;
  const first = new Set(bySite[0]);
  const [title] = first;
  return first.size === 1 ? title : undefined;
}

/** What is denied or of another person has no side that counts. */
function isFree({ marks }: ReadStatement, at: number): boolean {
  return (marks[at] ?? []).some(({ kind }) => kind === "negated" || kind === "family" || kind === "other-person");
}

const grades =
  /^(?:mild|moderate|mod|severe|minimal|early|advanced|worse|worst|better|less|more|greater|dominant|also|too|well)$/;

/** "Carpal tunnel R moderate, L mild": both, each with its grade. */
function isGradedPair({ statement: { tokens }, from, last, to }: Mention<unknown>): boolean {
  const begin = tokens[last + 1]?.isMark === true ? last + 2 : last + 1;
  const [one, grade, mark, two, other] = tokens.slice(begin, begin + 5);
  if (
    one === undefined ||
    two === undefined ||
    from > last ||
    begin + 3 > to ||
    !sideWords[one.word] ||
    !sideWords[two.word]
  )
    return false;
  return (
    sideWords[one.word] !== sideWords[two.word] &&
    grades.test(grade?.word ?? "") &&
    /^(?:[,;/]|and)$/.test(mark?.word ?? "") &&
    grades.test(other?.word ?? "")
  );
}

function sidesOf(statement: ReadStatement): readonly { readonly side: Side; readonly at: number }[] {
  const { tokens, marks } = statement;
  const found: { readonly side: Side; readonly at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const side = sideWords[token.word];
    if (side === undefined || otherSense.has(tokens[at + 1]?.word ?? "")) continue;
    if (marks[at]?.some(({ kind }) => kind === "family")) continue;
    if (isOfNormal(tokens, at) || patching.test(tokens[at - 1]?.word ?? "")) continue;
    const pair = pairing.has(tokens[at + 1]?.word ?? "") ? sideWords[tokens[at + 2]?.word ?? ""] : undefined;
    if (pair !== undefined && pair !== side) {
      found.push({ side: "bilateral", at }, { side: "bilateral", at: at + 2 });
      continue;
    }
    if (found.some((other) => other.at === at)) continue;
    found.push({ side, at });
  }
  return found;
}

/** "Amblyopia L, patching R": the good eye is patched. */
const patching = /^(?:patch(?:ing|ed)?|occlud(?:e|ing|ed))$/;
/** "Right and left", "R/L", "OD > OS": both, one perhaps more than the other. */
const pairing = new Set(["and", "/", ">"]);
const normal = new Set(["normal", "nl", "wnl", "unaffected", "uninvolved", "contralateral", "fellow"]);

/** "L shoulder fine", "R side asymptomatic"; of a name ("R bunion asymptomatic") they do not say that it is not there. */
const well = new Set(["fine", "ok", "okay", "good", "unremarkable", "asymptomatic", "intact", "spared", "clear"]);

/** Words that stand between a side and what is normal without being the part of it. */
const between = /^(?:with|without|and|or|but|on|in|is|has|had|was|due-to|from|then|now|were|are)$/;

/** "Normal hearing left", "OD normal": the side of what is well is not the side of what is not. */
function isOfNormal(tokens: ReadStatement["tokens"], at: number): boolean {
  const here = tokens[at + 1];
  if (well.has(here?.word ?? "")) return true;
  if (well.has(tokens[at + 2]?.word ?? "") && (here?.word === "side" || longestAt(siteTree, tokens, at + 1).length > 0))
    return true;
  if (normal.has(tokens[at + 1]?.word ?? "") || normal.has(tokens[at - 1]?.word ?? "")) return true;
  // "R TM normal": what stands between is the part.
  const part = tokens[at + 1];
  if (
    normal.has(tokens[at + 2]?.word ?? "") &&
    part?.isMark === false &&
    !sideWords[part.word] &&
    !between.test(part.word)
  )
    return true;
  return normal.has(tokens[at - 2]?.word ?? "") && tokens[at - 1]?.isMark === false;
}

function commasIn({ tokens }: ReadStatement, from: number, to: number): number {
  return tokens.slice(from + 1, to).filter(({ word }) => word === "," || word === ";").length;
}

function nearest(
  statement: ReadStatement,
  from: number,
  to: number,
  [first, last]: readonly [number, number],
): Side | undefined {
  let best: { readonly side: Side; readonly distance: number } | undefined;
  for (const { side, at } of sidesOf(statement)) {
    if (at < from || at > to) continue;
    // A side stands before what it is of more often than behind.
    // Nor does one behind a comma speak of what has its own: "R mild to severe SNHL, L mixed loss".
    const distance = at < first ? first - at : at > last ? (at - last) * 1.5 + commasIn(statement, last, at) * 3 : 0;
    if (best === undefined || distance < best.distance) best = { side, distance };
  }
  return best?.side;
}
