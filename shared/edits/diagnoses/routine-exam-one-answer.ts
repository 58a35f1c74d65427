import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Pairs of examinations without and with abnormal findings. */
const pairs: readonly (readonly [string, string])[] = [
  ["Z0000", "Z0001"],
  ["Z00129", "Z00121"],
  ["Z01419", "Z01411"],
  ["Z0100", "Z0101"],
  ["Z0110", "Z01118"],
];

/** A routine examination is with abnormal findings or without, not both. */
export const routineExamOneAnswer: Edit = {
  id: "routine-exam-one-answer",
  sentence: "A routine examination is with abnormal findings or without, not both.",
  remedy: "Keep the one that the note supports, and code the finding beside it.",
  source: "ICD-10-CM Official Guidelines I.C.21.c.12",
  severity: "hold",
  check: (claim) => {
    const found = pairs.filter(([without]) => claim.diagnoses.includes(without));
    if (found.length === 0) return notApplicable;
    return findAt(
      found
        .filter(([, withFindings]) => claim.diagnoses.includes(withFindings))
        .map(([without]) => atDiagnosis(claim.diagnoses.indexOf(without))),
    );
  },
};
