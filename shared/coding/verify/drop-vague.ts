import type { NoteCode } from "../coded-note.ts";
import type { SetAside } from "../mentions/draft.ts";

const source = "ICD-10-CM Guidelines FY2026 I.B.2, I.B.18";
/** Chapters in which an unspecified code beside an exact one of its category tells of the same thing. */
const diseases = /^[A-LN]/;
const bite = /^S\d1.5/;
const wound = /^S\d1.[13]/;

/**
 * Leaves out the unspecified code beside an exact one of the same category, and of an injury the one that is part of
 * another: the laceration that a bite made, the bite that a venom came by.
 */
export function dropVague(codes: readonly NoteCode[]): {
  readonly kept: readonly NoteCode[];
  readonly dropped: readonly SetAside[];
} {
  const dropped: SetAside[] = [];
  const kept = codes.filter((code) => {
    const by = codes.find((other) => other !== code && says(other, code));
    if (by === undefined) return true;
    dropped.push({ code: code.code, spans: code.spans, reason: `${code.reason}: ${by.code} says more`, source });
    return false;
  });
  return { kept, dropped };
}

function says(exact: NoteCode, vague: NoteCode): boolean {
  if (bite.test(vague.code) && exact.code.startsWith("T63")) return true;
  const isSameSide = (sideOf(exact.code) - sideOf(vague.code)) % 3 === 0;
  if (wound.test(vague.code) && bite.test(exact.code))
    return exact.code.slice(0, 4) === vague.code.slice(0, 4) && isSameSide;
  if (isHalfOf(vague, exact)) return true;
  if (openIn(vague) <= openIn(exact)) return false;
  if (/^S/.test(vague.code)) return exact.code.slice(0, 4) === vague.code.slice(0, 4) && isSameSide;
  return (
    diseases.test(vague.code) &&
    exact.code.slice(0, 3) === vague.code.slice(0, 3) &&
    /^9[0-9]?9?$/.test(vague.code.slice(3))
  );
}

const sides = /\b(?:bilateral|unilateral|right|left|both)\b|[^a-z ]/g;

/** "OA of both knees" and that of the left one: titles that differ by the side alone. Source: ICD-10-CM Guidelines FY2026 I.B.13. */
function isHalfOf(half: NoteCode, whole: NoteCode): boolean {
  if (!/bilateral/i.test(whole.title) || !/\b(?:right|left)\b/i.test(half.title)) return false;
  const wordsIn = ({ title }: NoteCode) =>
    title
      .toLowerCase()
      .replaceAll(sides, " ")
      .split(/\s+/)
      .filter((word) => word.length > 2)
      .toSorted()
      .join(" ");
  return half.code.slice(0, 3) === whole.code.slice(0, 3) && wordsIn(half) === wordsIn(whole);
}

function sideOf(code: string): number {
  return Number(/^\d$/.test(code[5] ?? "") ? code[5] : 0);
}

function openIn({ title }: NoteCode): number {
  return title.match(/unspecified/gi)?.length ?? 0;
}
