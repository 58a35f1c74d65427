import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims } from "./guide-ids.ts";
import { codingDay, firstDayOfIcd10 } from "./icd-change.ts";
import { loopRule } from "./rule.ts";

/** Services since 1 October 2015 are coded in ICD-10. */
export const icd9BeforeItsEnd = loopRule({
  code: "icd-9-before-its-end",
  level: 4,
  severity: "error",
  message: "ICD-9 codes for services since October 2015.",
  remedy: "Code in ICD-10, with its qualifiers.",
  acknowledgment: invalidValue,
  source: "45 CFR 162.1002(c)",
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const { icd9, icd10 } = factsOf(claim);
    if (icd9 === undefined || icd10 !== undefined) return;
    const on = codingDay(claim);
    if (on !== undefined && on >= firstDayOfIcd10) tell(icd9.segment, icd9.element, 1);
  },
});
