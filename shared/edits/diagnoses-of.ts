import type { Claim } from "../claim/claim.ts";
import type { DiagnosisFact } from "../codes/diagnosis-fact.ts";
import { editorCategory } from "../codes/editor-categories.ts";
import type { Lookup } from "../codes/lookup.ts";
import type { EditContext } from "./edit.ts";
import { atDiagnosis } from "./places.ts";

/** A diagnosis of a claim with what the release of its day says of it. */
export interface ListedDiagnosis {
  readonly code: string;
  readonly index: number;
  readonly place: string;
  readonly answer: Lookup<DiagnosisFact>;
}

/** The coded diagnoses of a claim, by the day of its first service. Source: 45 CFR 162.1002, version in use on the service date. */
export function diagnosesOf(claim: Claim, { codes }: EditContext): readonly ListedDiagnosis[] {
  return claim.diagnoses.flatMap((code, index) =>
    code === "" ? [] : [{ code, index, place: atDiagnosis(index), answer: codes.diagnosis(code, claim.serviceFrom) }],
  );
}

/** What the release says of a fact: undefined where it has no data, or nothing of the kind. */
export function saysOf<Value>(
  { answer }: ListedDiagnosis,
  of: (fact: DiagnosisFact) => Value | undefined,
): Value | undefined {
  return answer.kind === "known" ? of(answer.fact) : undefined;
}

/** What the Medicare Code Editor says: of the code where the release has it, else of its category. */
export function editorSays<Key extends "sex" | "ages" | "manifestation">(
  { answer, code }: ListedDiagnosis,
  key: Key,
): DiagnosisFact[Key] | undefined {
  const said: Partial<DiagnosisFact> = answer.kind === "known" ? answer.fact : editorCategory(code);
  return said[key];
}
