import type { ServiceLine } from "../claim/claim.ts";

/** A part of a service line as the wire and the screen name it. Source: 005010X222A1 2400. */
const parts = {
  procedure: ["SV101-2", "procedure"],
  modifiers: ["SV101-3", "modifiers"],
  charge: ["SV102", "charge"],
  unit: ["SV103", "unit"],
  units: ["SV104", "units"],
  place: ["SV105", "place of service"],
  pointers: ["SV107", "diagnosis pointers"],
  dates: ["DTP*472", "service date"],
  note: ["NTE", "note"],
} as const;

/** "2400 SV101-2 (line 1 procedure)". */
export function atLine(line: Pick<ServiceLine, "number">, part: keyof typeof parts): string {
  const [wire, screen] = parts[part];
  return `2400 ${wire} (line ${line.number} ${screen})`;
}

/** "2300 HI03-2 (diagnosis 3)", of a 0-based position in the claim's diagnoses. */
export function atDiagnosis(index: number): string {
  return `2300 HI${String(index + 1).padStart(2, "0")}-2 (diagnosis ${index + 1})`;
}
