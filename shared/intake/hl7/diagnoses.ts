import type { Place } from "../gathering.ts";
import type { FieldReader } from "./message.ts";

export interface VisitDiagnosis {
  /** Without a dot; "" where it is not of ICD-10-CM, and only its words are kept. */
  readonly code: string;
  readonly description: string;
  readonly place: Place;
}

/**
 * The diagnoses of a visit, each once, by priority (DG1-15) and then as they stand; then those that only a charge names.
 * Source: HL7 v2.5.1 section 6.5.2 (DG1).
 */
export function visitDiagnoses(
  segments: readonly FieldReader[],
  ofCharges: readonly { readonly code: string; readonly place: Place }[],
): readonly VisitDiagnosis[] {
  const priority = (dg1: FieldReader) => Number(dg1.text(15)) || Number.MAX_SAFE_INTEGER;
  const own = segments.toSorted((a, b) => priority(a) - priority(b)).map(readDiagnosis);
  const all = [...own, ...ofCharges.map(({ code, place }) => ({ code: bareCode(code), description: "", place }))];
  const seen = new Set<string>();
  return all.filter(({ code, description }) => {
    const key = code === "" ? description : code;
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readDiagnosis(dg1: FieldReader): VisitDiagnosis {
  const description = dg1.text(3, 2) || dg1.text(4);
  const isOther = /^(I-?9|ICD-?9|SNM|SCT)/i.test(dg1.text(3, 3));
  return {
    code: isOther && description !== "" ? "" : bareCode(dg1.text(3)),
    description: description.slice(0, 200),
    place: dg1.place(3),
  };
}

/** "J02.9" and "J029" are one code. */
export function bareCode(code: string): string {
  return code.replace(".", "").toUpperCase();
}
