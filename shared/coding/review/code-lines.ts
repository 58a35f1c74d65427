import type { CodingLine } from "../../claim/coding-task.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { CodeBook } from "../../codes/code-book.ts";
import { ageOn } from "../../values/age.ts";
import { cents } from "../../values/money.ts";
import { codeServices } from "../services/code-services.ts";
import type { PastService } from "../services/modifiers/modifier-context.ts";
import { evidenceOf } from "./evidence-of.ts";

/** The text of a visit's notes, and what it is called in evidence. */
export interface NoteText {
  readonly source: string;
  readonly text: string;
}

const silent = "The line came with neither code nor words: the note alone tells of this.";

/** Lines that came as words, from 1. A revenue code may stand alone. */
export function linesInWords({ lines }: Encounter): readonly number[] {
  return lines.flatMap(({ procedure, revenueCode }, index) =>
    procedure === undefined && revenueCode === undefined ? [index + 1] : [],
  );
}

/**
 * What the lines that came as words are billed as: by the practice's own charge list, by what the notes tell, by the
 * words themselves. A line that nothing speaks for is there without a code.
 *
 * @param diagnoses the visit's codes, first-listed first, without dots
 * @param past what other claims of the patient say the practice did, up to this day
 */
export function codeLines(
  encounter: Encounter,
  note: NoteText,
  diagnoses: readonly string[],
  codes: CodeBook,
  profile: PracticeProfile | undefined,
  past: readonly PastService[] = [],
): readonly CodingLine[] {
  const wanted = linesInWords(encounter);
  if (wanted.length === 0) return [];
  const { patient, coverages, placeOfService, serviceFrom } = encounter;
  const [coverage] = coverages.toSorted((a, b) => a.priority - b.priority);
  const services = codeServices({
    text: note.text,
    facts: {
      ageYears: ageOn(patient.birthDate, serviceFrom),
      sex: patient.sex === "U" ? undefined : patient.sex,
      filingIndicator: coverage?.filingIndicator,
      placeOfService,
      claimType: encounter.claimType,
    },
    diagnoses: diagnoses.map((code) => ({ code })),
    day: serviceFrom,
    codes,
    charges: encounter.lines,
    rules: profile?.rules,
    payerId: coverage?.payerId,
    capture: profile?.chargeCapture,
    past,
  });
  // What the note tells of that no charge has, for lines that came with neither code nor words, in the note's order.
  const told = services.lines.filter(({ charge }) => charge === undefined);
  const bare = wanted.filter((number) => (encounter.lines[number - 1]?.description ?? "") === "");
  return wanted.map((number): CodingLine => {
    const ofNote = bare.includes(number) ? told[bare.indexOf(number)] : undefined;
    const line =
      services.lines.find(({ charge }) => charge === number - 1) ??
      (ofNote === undefined
        ? undefined
        : { ...ofNote, standing: "review" as const, doubts: [...ofNote.doubts, silent] });
    const open = services.uncoded.find(({ charge }) => charge === number - 1);
    if (line === undefined) {
      return {
        number,
        standing: "review",
        confidence: 0,
        rule: "no-code-found",
        source: "45 CFR 162.1002(c)(1)",
        reason: open?.reason ?? "No code was found for these words.",
        doubts: ["Code the service from the note."],
        suggestions: [...(open?.suggestions ?? [])],
        evidence: [],
      };
    }
    return {
      number,
      procedure: line.code,
      modifiers: [...line.modifiers],
      units: line.units,
      unitType: line.unitType,
      pointers: [...line.pointers],
      ...(line.chargeCents === undefined ? {} : { chargeCents: line.chargeCents }),
      standing: line.standing,
      confidence: line.confidence,
      rule: line.rule,
      source: line.source,
      reason: line.reason,
      doubts: [...line.doubts],
      suggestions: line.suggestions.map(({ code }) => code),
      evidence: line.spans.map((span) => evidenceOf(note, span)),
    };
  });
}

/** The encounter with the lines that are coded. */
export function applyLines(encounter: Encounter, coded: readonly CodingLine[]): Encounter {
  return {
    ...encounter,
    lines: encounter.lines.map((line, index) => {
      const found = coded.find(({ number }) => number === index + 1);
      if (found?.procedure === undefined) return line;
      const { procedure, modifiers = [], units = line.units, unitType = line.unitType, pointers = [] } = found;
      return {
        ...line,
        procedure,
        modifiers,
        units,
        unitType,
        pointers: line.pointers.length > 0 ? line.pointers : pointers,
        // A charge that came is the practice's own word; one of nothing is its fee schedule's to say.
        ...(line.chargeCents === 0 && found.chargeCents !== undefined ? { chargeCents: cents(found.chargeCents) } : {}),
      };
    }),
  };
}
