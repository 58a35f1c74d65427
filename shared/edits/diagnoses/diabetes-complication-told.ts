import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Diabetes without complications stands beside no complication of diabetes. */
export const diabetesComplicationTold: Edit = {
  id: "diabetes-complication-told",
  sentence: "Diabetes without complications stands beside no complication of diabetes.",
  remedy: "Take the code without complications off, and keep those of the complications.",
  source: "ICD-10-CM Official Guidelines I.C.4.a",
  severity: "hold",
  check: (claim) => {
    const plain = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => /^E(08|09|10|11|13)9$/.test(code));
    if (plain.length === 0) return notApplicable;
    return findAt(
      plain
        .filter(({ code }) =>
          claim.diagnoses.some((other) => other !== code && other.startsWith(code.slice(0, 3)) && !other.endsWith("9")),
        )
        .map(({ index }) => atDiagnosis(index)),
    );
  },
};
