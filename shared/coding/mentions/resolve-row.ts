import { longestAt } from "../context/find-phrases.ts";
import type { Span } from "../note/span.ts";
import type { CompiledRow, Variant } from "../vocabulary/compile-row.ts";
import { fillSide, type Side } from "../vocabulary/side.ts";
import { bare, type Draft } from "./draft.ts";
import { findSide } from "./find-side.ts";
import { findFarSite, findSite } from "./find-site.ts";
import { meets } from "./meets.ts";
import { type Mention, spanOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** A mention with the codes that its words make. */
interface Resolved {
  readonly mention: Mention<CompiledRow>;
  /** Index of the variant; the number of variants where none held. */
  readonly variant: number;
  readonly codes: readonly string[];
  readonly sideFrom: "beside" | "statement" | "note" | "part" | "nowhere" | undefined;
  readonly side?: Side | undefined;
  /** Its site stands elsewhere in the note. */
  readonly isFarSite: boolean;
  /** Of each code the one of both sides. */
  readonly bilateral: readonly (string | undefined)[];
}

/**
 * The drafts of one condition from its affirmed mentions. Of a condition that has no side or site all mentions speak of the
 * same thing, and the most specific that is said counts; one that has them may be there more than once.
 */
export function resolveRow(
  reading: Reading,
  row: CompiledRow,
  mentions: readonly Mention<CompiledRow>[],
  isDisputed: boolean,
): readonly Draft[] {
  const resolved = mentions.map((mention) => resolveMention(reading, row, mention));
  const said = resolved.filter(({ variant }) => variant < row.variants.length);
  const counted = said.length > 0 ? said : resolved;
  const kept = row.isPlaced ? dropVaguer(assessedFirst(counted)) : mostSpecific(counted);
  const byCode = new Map<string, Resolved[]>();
  for (const each of kept) for (const code of each.codes) byCode.set(code, [...(byCode.get(code) ?? []), each]);
  return [...byCode].map(([code, from]) => draftOf(row, code, from, resolved, isDisputed));
}

/** The codes that one mention makes by itself, without their seventh character. */
export function codesOfMention(reading: Reading, mention: Mention<CompiledRow>): readonly string[] {
  return resolveMention(reading, mention.value, mention).codes;
}

/** Which variant of its row a mention makes: its number as text, or "any" where none of its words are there. */
export function formOf(reading: Reading, mention: Mention<CompiledRow>): string {
  const { variant } = resolveMention(reading, mention.value, mention);
  return variant < mention.value.variants.length ? String(variant) : "any";
}

function resolveMention(reading: Reading, row: CompiledRow, mention: Mention<CompiledRow>): Resolved {
  const found = row.variants.findIndex(({ requirements }) =>
    requirements.every((requirement) => meets(reading, mention, requirement)),
  );
  const variant = found === -1 ? row.variants.length : found;
  const chosen = row.variants[variant];
  const templates = chosen?.isAdded === true ? addedCodes(reading, row, mention) : (chosen?.codes ?? row.codes);
  const isSided = templates.some((template) => template.includes("{"));
  const side = isSided ? sideOf(reading, mention, chosen) : undefined;
  return {
    mention,
    variant,
    codes: templates.flatMap((template) => fillSide(template, side?.side)).map(bare),
    sideFrom: isSided ? (side?.from ?? "nowhere") : undefined,
    side: side?.side,
    isFarSite: chosen?.requirements.some(({ kind }) => kind === "site") === true && findSite(mention) === undefined,
    bilateral: templates.flatMap((template) => {
      const both = fillSide(template, "bilateral").map(bare);
      return fillSide(template, side?.side).map(() => (both.length === 1 ? both[0] : undefined));
    }),
  };
}

function addedCodes(reading: Reading, row: CompiledRow, mention: Mention<CompiledRow>): readonly string[] {
  const said = row.variants.filter(
    ({ isAdded, requirements }) => isAdded && requirements.every((each) => meets(reading, mention, each)),
  );
  return [...new Set(said.flatMap(({ codes }) => codes))];
}

/** The side of a wound that is placed in another statement stands there too. */
function sideOf(reading: Reading, mention: Mention<CompiledRow>, variant: Variant | undefined) {
  const near = findSite(mention);
  const isPlaced = variant?.requirements.some((each) => each.kind === "site" && each.mayBeFar) === true;
  const far = near === undefined && isPlaced ? findFarSite(reading, mention) : undefined;
  const own = findSide(reading, mention, near?.at);
  if (far === undefined || own?.from === "beside" || own?.from === "statement") return own;
  const { statement, at } = far;
  const there = { ...mention, statement, first: at, last: at, from: 0, to: statement.tokens.length - 1 };
  const found = findSide(reading, there, at);
  return found === undefined ? undefined : { ...found, from: "note" as const };
}

/** The first variant in the row's order that any mention makes, those of the assessment before others. */
function mostSpecific(resolved: readonly Resolved[]): readonly Resolved[] {
  const assessed = resolved.filter(({ mention }) => mention.statement.section === "assessment");
  const pool = assessed.length > 0 ? assessed : resolved;
  const best = Math.min(...pool.map(({ variant }) => variant));
  const isAdded = (variant: number) => pool[0]?.mention.value.variants[variant]?.isAdded === true;
  return pool.filter(({ variant }) => variant === best || (isAdded(best) && isAdded(variant)));
}

/** Where the assessment names the condition, it decides what it is. */
function assessedFirst(resolved: readonly Resolved[]): readonly Resolved[] {
  const assessed = resolved.filter(({ mention }) => mention.statement.section === "assessment");
  return assessed.length > 0 ? assessed : resolved;
}

/** A mention without a side of its own is not another condition beside one that has it. */
function dropVaguer(resolved: readonly Resolved[]): readonly Resolved[] {
  const own = resolved.filter(({ sideFrom }) => sideFrom === "beside" || sideFrom === undefined);
  if (own.length > 0 && own.length < resolved.length) return own;
  const sided = resolved.filter(({ sideFrom }) => sideFrom !== "nowhere");
  return sided.length > 0 ? sided : resolved;
}

function draftOf(
  row: CompiledRow,
  code: string,
  from: readonly Resolved[],
  all: readonly Resolved[],
  isDisputed: boolean,
): Draft {
  const [first] = from;
  const bilateral = first?.bilateral[first.codes.indexOf(code)];
  const words = row.variants[first?.variant ?? row.variants.length]?.words;
  const isAssessed = all.some(
    ({ mention }) => mention.statement.section === "assessment" || mention.statement.section === "open",
  );
  const isFar = from.every(({ sideFrom }) => sideFrom === "note" || sideFrom === "part");
  const isByPart = from.every(({ sideFrom, isFarSite }) => sideFrom === "part" || isFarSite);
  const inAssessment = ({ mention }: Resolved) => mention.statement.section === "assessment";
  // "Smokes a pack a day" in the course and "tobacco use" in the assessment: the assessment takes up what the course says.
  const takenUp = from.some(inAssessment) ? [] : all.filter(inAssessment);
  return {
    code,
    spans: [
      ...takenUp.map(({ mention }) => spanOf(mention)),
      ...from.flatMap((each) => [spanOf(each.mention), ...evidence(row, each)]),
    ],
    rule: row.vocabulary.id === "alphabetic-index" ? row.vocabulary.id : `vocabulary/${row.vocabulary.id}`,
    source: row.vocabulary.source,
    reason: words === undefined ? row.name : `${row.name}, ${words.replaceAll(/[&~@*]/g, "").replaceAll("!", "not ")}`,
    confidence: Math.min(row.confidence ?? 1, isByPart ? 0.8 : isFar ? 0.85 : isAssessed ? 0.95 : 0.88),
    isAssessed,
    side: sideOfAll(from.some(inAssessment) ? from.filter(inAssessment) : from),
    bilateral: bilateral === code ? undefined : bilateral,
    doubt: isDisputed ? "the note says otherwise at another place" : undefined,
  };
}

/** The side that stands beside each of them, where it is the same one. */
function sideOfAll(resolved: readonly Resolved[]): Side | undefined {
  const sides = new Set(resolved.map(({ side, sideFrom }) => (sideFrom === "beside" ? side : undefined)));
  const [only] = sides;
  return sides.size === 1 ? only : undefined;
}

/** Where the words of the chosen variant stand. */
function evidence(row: CompiledRow, { mention, variant }: Resolved): readonly Span[] {
  const { statement, from, to } = mention;
  const spans: Span[] = [];
  for (const requirement of row.variants[variant]?.requirements ?? []) {
    if (requirement.kind !== "words" || requirement.isForbidden) continue;
    const [low, high] = requirement.where === "beside" ? [from, to] : [0, statement.tokens.length - 1];
    for (let at = low; at <= high; at += 1) {
      const hit = longestAt(requirement.phrases, statement.tokens, at)[0];
      if (hit !== undefined) spans.push(spanOf({ statement, first: hit.first, last: hit.last }));
    }
  }
  return spans;
}
