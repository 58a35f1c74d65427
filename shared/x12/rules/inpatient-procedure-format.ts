import { patternFailure } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ICD-10-PCS code has seven digits or letters, never I or O. */
export const inpatientProcedureFormat = loopRule({
  code: "inpatient-procedure-format",
  level: 4,
  severity: "error",
  message: "A procedure that cannot be an ICD-10-PCS code.",
  remedy: "Look the code up in ICD-10-PCS and send its seven characters.",
  acknowledgment: patternFailure,
  source: "005010X223A2 2300 HI*BBR, HI*BBQ, ICD-10-PCS",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    for (const { segment, element, kind, code } of factsOf(claim).codes) {
      if (kind?.icd !== 10 || kind.is !== "procedure" || code.includes(".")) continue;
      if (!/^[0-9A-HJ-NP-Z]{7}$/i.test(code)) tell(segment, element, 2);
    }
  },
});
