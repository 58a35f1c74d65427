import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { isIcd9, isIcd10 } from "./code-kinds.ts";
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
    const { codes } = factsOf(claim);
    const old = codes.find(({ qualifier }) => isIcd9(qualifier));
    if (old === undefined || codes.some(({ qualifier }) => isIcd10(qualifier))) return;
    const on = codingDay(claim);
    if (on !== undefined && on >= firstDayOfIcd10) tell(old.segment, old.element, 1);
  },
});
