import type { EncounterInput } from "../../../shared/claim/encounter.ts";

type Line = EncounterInput["lines"][number];

/** A kind of visit that a practice has often: what was found and what was done. Codes and charges only. */
export interface Visit {
  readonly diagnoses: readonly string[];
  readonly lines: readonly VisitLine[];
  readonly ages: readonly [youngest: number, oldest: number];
  /** Laboratory tests that the practice's CLIA certificate covers are among the lines. */
  readonly waivedTests?: boolean;
  /** Somebody else sent the patient. */
  readonly isReferred?: boolean;
  /** It was an accident of this kind. Source: 005010X222A1 2300 CLM11-1. */
  readonly accident?: "AA" | "EM" | "OA";
  /** Seen in the hospital, so many days after admission. */
  readonly hospitalDay?: number;
  readonly placeOfService?: string;
}

export interface VisitLine {
  readonly procedure: string;
  readonly chargeCents: number;
  readonly modifiers?: readonly string[];
  readonly units?: number;
  readonly pointers: readonly number[];
  readonly ndc?: Line["ndc"];
}

/** line("99213-25", 128, [1, 2]): a code with its modifiers, dollars, the diagnoses it is for. */
export function line(
  code: string,
  dollars: number,
  pointers: readonly number[],
  more: Pick<VisitLine, "units" | "ndc"> = {},
): VisitLine {
  const [procedure = "", ...modifiers] = code.split("-");
  return { procedure, modifiers, chargeCents: Math.round(dollars * 100), pointers, ...more };
}
