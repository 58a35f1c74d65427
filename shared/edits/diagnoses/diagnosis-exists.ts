import { diagnosesOf } from "../diagnoses-of.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Every diagnosis is in the ICD-10-CM release of the day of service. */
export const diagnosisExists: Edit = {
  id: "diagnosis-exists",
  sentence: "Every diagnosis is in the ICD-10-CM release of the day of service.",
  remedy: "Look the diagnosis up in the release that was valid on the day of service.",
  source: "45 CFR 162.1002(c)(2); ICD-10-CM order file of the release",
  severity: "hold",
  wants: ["icd-10-cm"],
  check: (claim, context) =>
    claim.diagnoses.length === 0
      ? notApplicable
      : verdictOf(
          diagnosesOf(claim, context).map(({ place, answer }) => ({
            place,
            right: answer.kind === "no-data" ? undefined : answer.kind === "known",
          })),
        ),
};
