import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { isIcd9, isIcd10 } from "./code-kinds.ts";
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
    const { codes } = factsOf(claim);
    const early = codes.find(({ qualifier }) => isIcd10(qualifier));
    if (early === undefined || codes.some(({ qualifier }) => isIcd9(qualifier))) return;
    const on = codingDay(claim);
    if (on !== undefined && on < firstDayOfIcd10) tell(early.segment, early.element, 1);
  },
});
