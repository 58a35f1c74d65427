import type { NoteCode } from "../coded-note.ts";
import type { Reading } from "../mentions/reading.ts";
import type { TabularNotes } from "../verify/tabular-notes.ts";
import { backgroundOf } from "./background.ts";
import { causesFirst } from "./causes-first.ts";
import { injurySeverity } from "./injury-severity.ts";
import { type Place, placeOf } from "./places.ts";
import { type Explained, type Weight, weighReasons } from "./weigh-reason.ts";

interface Standing {
  readonly code: NoteCode;
  readonly place: Place;
  readonly weight: Weight;
  /** Where its entry stands in the assessment, or its order of old. */
  readonly at: number;
}

/** What the order rests on besides the codes. */
export interface Surroundings {
  readonly reading: Reading;
  readonly explained: readonly Explained[];
  /** Of the release of the day, where it has a Tabular List. */
  readonly notes: TabularNotes | undefined;
}

/**
 * Puts codes in the order of a claim and says why the first is first: what the guidelines put first, then why the patient
 * came, then the order of the note; an etiology before its manifestation, the gravest injury before the others.
 */
export function sequence(
  codes: readonly NoteCode[],
  { reading, explained, notes }: Surroundings,
): { readonly ordered: readonly NoteCode[]; readonly firstListed: string | undefined } {
  const weightOf = weighReasons(reading, explained);
  const standing = codes
    .map(
      (code, at): Standing => ({
        code,
        at: placeIn(reading, code, at),
        place: placed(code, weightOf(code), codes, reading),
        weight: inFront(weightOf(code), backgroundOf(code, codes, reading)),
      }),
    )
    .toSorted(
      (one, other) => one.place.rank - other.place.rank || other.weight.weight - one.weight.weight || one.at - other.at,
    );
  const { ordered, moved } = causesFirst(bySeverity(standing), ({ code }) => code, notes);
  const [first] = ordered;
  return {
    ordered: ordered.map(({ code }) => code),
    firstListed: first === undefined ? undefined : whyFirst(first, standing, moved.get(first.code.code)),
  };
}

/** Why the patient came counts before who the patient is. */
function inFront(weight: Weight, background: number): Weight {
  return weight.weight > 0 ? weight : { ...weight, weight: weight.weight + background };
}

/** How far into a note what the visit is for is said without a word that says so. */
const opening = 60;
const beside: Place = { rank: 84, why: "", source: "ICD-10-CM Guidelines FY2026 I.C.21.c.5" };

/** A screening that is named beside the diseases of the visit is not what it was for. */
function placed(
  { code, spans }: NoteCode,
  { weight }: Weight,
  codes: readonly NoteCode[],
  { text }: Pick<Reading, "text">,
): Place {
  const isAside =
    /^Z1[13]/.test(code) &&
    weight <= 0 &&
    spans.every(({ start }) => start > opening) &&
    codes.some((other) => /^[A-QST]/.test(other.code));
  if (isAside) return beside;
  // Care after an operation gives way to what went wrong with it. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.7.
  if (/^Z4[78]/.test(code) && codes.some((other) => complication.test(other.code))) return beside;
  // "Flu shot only": what else is there was not what the visit was for.
  if (code === "Z23" && onlyVaccine.test(text)) return { ...placeOf(code), rank: 40 };
  return placeOf(code);
}

const complication = /^(?:T8[0-8]|K91|L76|N99|J95|H59)/;
const onlyVaccine =
  /\b(?:shots?|vaccin\w*|immuni[sz]ation\w*|booster)\s+(?:visit\s+)?only\b|\bhere (?:only |just )?for (?:his |her |a |the )?(?:\w+\s){0,2}(?:shots?|vaccin\w*|booster)\b/i;

/** Position in the assessment where there is one; else the order in which the rules left the codes. */
function placeIn({ statements, hasAssessment }: Reading, { spans }: NoteCode, at: number): number {
  if (!hasAssessment) return at;
  const assessed = spans.filter(({ start }) =>
    statements.some((each) => each.section === "assessment" && start >= each.start && start < each.end),
  );
  return assessed.length === 0 ? 1e9 + at : Math.min(...assessed.map(({ start }) => start));
}

/** The injuries keep their places among the others, the gravest in the first of them. */
function bySeverity(standing: readonly Standing[]): readonly Standing[] {
  const injuries = standing.filter(({ code }) => injurySeverity(code.code) !== undefined);
  const ordered = injuries.toSorted(
    (one, other) => (injurySeverity(one.code.code) ?? 0) - (injurySeverity(other.code.code) ?? 0),
  );
  let next = 0;
  return standing.map((each) => (injuries.includes(each) ? (ordered[next++] ?? each) : each));
}

function whyFirst(first: Standing, standing: readonly Standing[], moved: string | undefined): string {
  const { place, weight, code } = first;
  const says = (why: string, source: string) => `${dotted(code.code)} is first: ${why}. ${source}.`;
  if (moved !== undefined)
    return says(
      `it is the cause of ${dotted(moved)}, which may not go before it`,
      "ICD-10-CM Guidelines FY2026 I.A.13",
    );
  if (place.why !== "") return says(place.why, place.source);
  if (weight.weight > 0) return says(`it is what the visit was for ("${weight.cue}")`, place.source);
  const injuries = standing.filter((each) => injurySeverity(each.code.code) !== undefined);
  if (injuries.length > 1 && injuries.includes(first))
    return says("the gravest of the injuries", "ICD-10-CM Guidelines FY2026 I.C.19.b");
  return says("named first of the conditions treated, and nothing must go before it", place.source);
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
