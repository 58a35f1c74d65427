import type { CompiledRow } from "../vocabulary/compile-row.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { codesOfMention, formOf } from "./resolve-row.ts";

const right = new Set(["right", "od"]);
const left = new Set(["left", "os"]);

/**
 * A name of which each side is told apart ("glaucoma, right eye severe, left eye mild") as one mention a side, where the two
 * have other codes; itself where they have not.
 */
export function splitBySide(reading: Reading, mention: Mention<CompiledRow>): readonly Mention<CompiledRow>[] {
  const { statement, last, to, value: row } = mention;
  if (!row.isPlaced || row.variants.length === 0) return [mention];
  const apart = gradedElsewhere(reading, mention);
  if (apart.length > 0) return statement.tokens.some(({ word }) => sides.test(word)) ? [mention, ...apart] : apart;
  const places: number[] = [];
  for (let at = last + 1; at <= to; at += 1) {
    const word = statement.tokens[at]?.word ?? "";
    if (right.has(word) || left.has(word)) places.push(at);
  }
  const [one, two] = places;
  if (one === undefined || two === undefined || places.length > 2) return [mention];
  const isPair = right.has(statement.tokens[one]?.word ?? "") !== right.has(statement.tokens[two]?.word ?? "");
  if (!isPair || two - one < 3) return [mention];
  const { tokens } = statement;
  // "Moderate right, severe left" beside "right moderate, left severe": what is told of a side stands before it or behind.
  const isBefore = closes(tokens, one) && closes(tokens, two);
  const parts = isBefore
    ? [
        { ...mention, from: pastBoth(mention, one), to: one, reach: one },
        { ...mention, from: one + 1, to: two, reach: two },
      ]
    : [
        { ...mention, from: one, to: two - 1, reach: two - 1 },
        { ...mention, from: two, to, reach: to },
      ];
  const codes = parts.map((part) => codesOfMention(reading, part).join(" "));
  // The same but for the side: one mention of both sides says it too.
  const isSame = codes[0]?.replace(/\d/g, "") === codes[1]?.replace(/\d/g, "") && endOf(codes[0]) === endOf(codes[1]);
  return isSame ? [mention] : parts;
}

/** "POAG f/u. OD severe, OS mild.": a name without a side, and elsewhere each eye with no more than its grade. */
function gradedElsewhere(reading: Reading, mention: Mention<CompiledRow>): readonly Mention<CompiledRow>[] {
  const { statement, value: row } = mention;
  if (row.vocabulary.id !== "eye") return [];
  const own = statement.tokens.flatMap(({ word }) => (sides.test(word) ? [word] : []));
  const at = reading.statements.indexOf(statement);
  // Where the name's own statement tells of one eye, the next may tell of the other.
  const others =
    own.length === 0
      ? reading.statements.filter((other) => other !== statement)
      : reading.statements.slice(at + 1, at + 2);
  const found = others.flatMap((other) =>
    other.tokens.flatMap(({ word }, at) => {
      if (!sides.test(word) || own.includes(word)) return [];
      const grade = other.tokens.findIndex((token, step) => step > at && !/^(?:eye|:|-|is)$/.test(token.word));
      if (!grades.test(other.tokens[grade]?.word ?? "") || !endsGrade(other.tokens[grade + 1])) return [];
      return [{ ...mention, statement: other, first: at, last: grade, from: at, to: grade, reach: grade }];
    }),
  );
  return found.filter((each) => formOf(reading, each) !== "any");
}

const sides = /^(?:right|left|od|os|ou|bilateral)$/;
const grades =
  /^(?:mild|moderate|severe|early|intermediate|advanced|indeterminate|end-stage|endstage|stable|active|inactive)$/;

function endsGrade(token: Mention<unknown>["statement"]["tokens"][number] | undefined): boolean {
  return token === undefined || token.isMark || /^(?:stage|and|but)$/.test(token.word);
}

/** "Both eyes, mild right, severe left": the first side's part begins after the word for both. */
function pastBoth({ statement, from }: Mention<unknown>, one: number): number {
  const both = statement.tokens.findLastIndex(({ word }, at) => at >= from && at < one && bilateral.has(word));
  return both === -1 ? from : both + 1;
}

const bilateral = new Set(["bilateral", "ou", "au"]);
const organs = new Set(["eye", "ear", "side"]);

/** Whether a side stands last in its part of the statement: "severe stage OD,", "mild in the left eye." */
function closes(tokens: Mention<unknown>["statement"]["tokens"], at: number): boolean {
  const next = tokens[organs.has(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1];
  return next === undefined || next.isMark || next.word === "and" || next.word === "but";
}

function endOf(code: string | undefined): string {
  return code?.at(-1) ?? "";
}
