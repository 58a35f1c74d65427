import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Symptoms and the diseases of which they are a part, by the beginning of their codes. */
const partOf: readonly (readonly [symptom: RegExp, disease: RegExp])[] = [
  [/^R05/, /^(J1[2-8]|J20|J4[0-5])/],
  [/^R060?2/, /^(J4[4-5]|I50)/],
  [/^R30/, /^N(30|390)/],
  [/^R070/, /^J0[23]/],
  [/^R197/, /^A0[0-9]/],
  [/^R1[01]/, /^K(35|80[0-4])/],
  [/^R739/, /^E(08|09|10|11|13)/],
  [/^R030/, /^I1[0-6]/],
  [/^R56/, /^G40/],
];

/** A symptom is not told beside the disease that explains it. */
export const symptomWithItsDisease: Edit = {
  id: "symptom-with-its-disease",
  sentence: "A symptom is not told beside the disease that explains it.",
  remedy: "Take the symptom off where it belongs to the disease.",
  source: "ICD-10-CM Official Guidelines I.B.5",
  severity: "warn",
  check: (claim) => {
    const symptoms = claim.diagnoses.map((code, index) => ({ code, index })).filter(({ code }) => code.startsWith("R"));
    if (symptoms.length === 0) return notApplicable;
    return findAt(
      symptoms
        .filter(({ code }) =>
          partOf.some(
            ([symptom, disease]) => symptom.test(code) && claim.diagnoses.some((other) => disease.test(other)),
          ),
        )
        .map(({ index }) => atDiagnosis(index)),
    );
  },
};
