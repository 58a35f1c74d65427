import { ageOn } from "../../values/age.ts";
import { daysBetween } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** A routine child examination is of a patient under 18, a general adult one of a patient of 15 or more. */
export const examFitsAge: Edit = {
  id: "exam-fits-age",
  sentence: "A routine child examination is of a patient under 18, a general adult one of a patient of 15 or more.",
  remedy: "Choose Z00.12 for a child of 29 days to 17 years, Z00.0 from 15 on, Z00.11 for a newborn.",
  source: "ICD-10-CM Tabular List, Z00.0, Z00.11 and Z00.12; CMS Medicare Code Editor, age conflict",
  severity: "hold",
  check: (claim) => {
    const age = ageOn(claim.patient.birthDate, claim.serviceFrom);
    const days = daysBetween(claim.patient.birthDate, claim.serviceFrom);
    const exams = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => /^Z00(0|11|12)/.test(code));
    if (exams.length === 0) return notApplicable;
    const fits = (code: string) =>
      code.startsWith("Z0011") ? days <= 28 : code.startsWith("Z0012") ? days > 28 && age < 18 : age >= 15;
    return findAt(exams.filter(({ code }) => !fits(code)).map(({ index }) => atDiagnosis(index)));
  },
};
