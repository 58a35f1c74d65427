import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims } from "./guide-ids.ts";
import { codingDay, firstDayOfIcd10 } from "./icd-change.ts";
import { loopRule } from "./rule.ts";

/** Services before 1 October 2015 are coded in ICD-9. */
export const icd10SinceItsStart = loopRule({
  code: "icd-10-since-its-start",
  level: 4,
  severity: "error",
  message: "ICD-10 codes for services before October 2015.",
  remedy: "Correct the date of service, or code in ICD-9 with its qualifiers.",
  acknowledgment: invalidValue,
  source: "45 CFR 162.1002(c)",
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const { icd9, icd10 } = factsOf(claim);
    if (icd10 === undefined || icd9 !== undefined) return;
    const on = codingDay(claim);
    if (on !== undefined && on < firstDayOfIcd10) tell(icd10.segment, icd10.element, 1);
  },
});
