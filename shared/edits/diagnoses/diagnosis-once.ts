import { diagnosisPlace } from "../diagnosis-place.ts";
import { type Edit, findAt } from "../edit.ts";

/** A diagnosis is listed once. */
export const diagnosisOnce: Edit = {
  id: "diagnosis-once",
  sentence: "A diagnosis is listed once.",
  remedy: "Remove the second mention, and point the lines to the first.",
  source: "ICD-10-CM Official Guidelines I.B.12",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.diagnoses.flatMap((code, index) =>
        claim.diagnoses.indexOf(code) === index ? [] : [diagnosisPlace(index)],
      ),
    ),
};
