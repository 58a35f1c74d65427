import { diagnosisPlace } from "../diagnosis-place.ts";
import { type Edit, findAt } from "../edit.ts";

/** A diagnosis has the form of an ICD-10-CM code. */
export const diagnosisFormat: Edit = {
  id: "diagnosis-format",
  sentence: "A diagnosis has the form of an ICD-10-CM code.",
  remedy: "Correct the code: a letter, a digit, then up to five more letters or digits.",
  source: "ICD-10-CM Official Guidelines I.A.2",
  severity: "hold",
  check: (claim) =>
    findAt(
      claim.diagnoses.flatMap((code, index) =>
        /^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/.test(code) ? [] : [diagnosisPlace(index)],
      ),
    ),
};
