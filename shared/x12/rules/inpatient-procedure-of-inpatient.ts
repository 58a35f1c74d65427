import { unneededSegment } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** Procedures are coded at the claim for inpatients only; outpatient lines have their own. */
export const inpatientProcedureOfInpatient = loopRule({
  code: "inpatient-procedure-of-inpatient",
  level: 4,
  severity: "warning",
  message: "An outpatient claim with a procedure of an inpatient stay.",
  remedy: "Leave HI*BBR and HI*BBQ out and code the procedure on its line.",
  acknowledgment: unneededSegment,
  source: "005010X223A2 2300 HI*BBR, 45 CFR 162.1002(c)",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    if (facts.place === "" || isInpatient(facts)) return;
    const procedure = facts.codes.find(({ qualifier }) => qualifier === "BBR" || qualifier === "BR");
    if (procedure !== undefined) tell(procedure.segment);
  },
});
