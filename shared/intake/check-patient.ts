import { PatientDetails } from "../claim/patient.ts";
import type { PracticeProfile } from "../claim/practice-profile.ts";
import type { Instant } from "../values/instant.ts";
import { problemsOf } from "./check-encounter.ts";
import { withPayerIds } from "./complete-encounter.ts";
import type { Gathering, Place } from "./gathering.ts";
import type { RowFinding } from "./intake-item.ts";
import { nest, type Path } from "./nest.ts";

/** Before all other times: of a word that does not say when it was so. */
export const unknownTime = "0001-01-01T00:00:00.000Z" as Instant;

export type CheckedPatient =
  | { readonly kind: "details"; readonly details: PatientDetails }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** What was gathered of a patient, if it can be registered. @param elsewhere where something would stand that is not there */
export function checkPatient(
  into: Gathering,
  { payers }: PracticeProfile,
  elsewhere: (path: Path) => Place,
): CheckedPatient {
  const draft = nest(into.entries);
  const result = PatientDetails.safeParse({ ...draft, coverages: withPayerIds(draft.coverages, payers) });
  if (result.success) return { kind: "details", details: result.data };
  return {
    kind: "faults",
    findings: problemsOf(result.error).map(({ path, ...problem }) => ({
      ...(into.placeOf(path) ?? elsewhere(path)),
      ...problem,
    })),
  };
}
