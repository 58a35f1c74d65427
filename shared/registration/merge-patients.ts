import type { PatientState } from "../claim/patient-state.ts";
import { filled } from "./apply-update.ts";

/**
 * Two numbers of one person become one: the number that is given up points to the one that is kept, which takes over what it
 * lacks and the claims that wait. Merged again, nothing changes. Source: HL7 v2.5.1 section 3.3.40 (A40).
 */
export function mergePatients(
  kept: PatientState,
  givenUp: PatientState,
): { readonly kept: PatientState; readonly givenUp: PatientState } {
  const isDone = givenUp.mergedInto === kept.patientNumber && givenUp.waiting.length === 0;
  if (isDone && kept.mergedInto === undefined) return { kept, givenUp };
  const { mergedInto: _turned, ...rest } = kept;
  return {
    kept: {
      ...rest,
      version: kept.version + 1,
      details: filled(kept.details, givenUp.details),
      namesakes: kept.namesakes.filter((number) => number !== givenUp.patientNumber),
      waiting: [...new Set([...kept.waiting, ...givenUp.waiting])].sort(),
    },
    givenUp: {
      ...givenUp,
      version: givenUp.version + 1,
      mergedInto: kept.patientNumber,
      namesakes: [],
      waiting: [],
    },
  };
}
