import { ageOn } from "../../values/age.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atDiagnosis } from "../places.ts";

/** Chapter 15, a state of pregnancy (Z33), its supervision (Z34), the outcome of delivery (Z37), care after it (Z39), weeks of gestation (Z3A). */
const maternalCode = /^(O|Z3[3479A])/;

/** A diagnosis of pregnancy, birth or the puerperium is on a female patient of 9 to 64 years. */
export const maternityDiagnosisFits: Edit = {
  id: "maternity-diagnosis-fits",
  sentence: "A diagnosis of pregnancy, birth or the puerperium is on a female patient of 9 to 64 years.",
  remedy: "Check whose claim it is: codes of the chapter on pregnancy are the mother's, never the child's.",
  source:
    "ICD-10-CM Official Guidelines I.C.15.a.2; ICD-10-CM Tabular List, note at Z3A; CMS Medicare Code Editor, maternity age conflict",
  severity: "hold",
  check: (claim) => {
    const maternal = claim.diagnoses
      .map((code, index) => ({ code, index }))
      .filter(({ code }) => maternalCode.test(code));
    if (maternal.length === 0) return notApplicable;
    const { sex, birthDate } = claim.patient;
    const age = ageOn(birthDate, claim.serviceFrom);
    return findAt(sex === "M" || age < 9 || age > 64 ? maternal.map(({ index }) => atDiagnosis(index)) : []);
  },
};
