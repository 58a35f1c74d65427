import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An inpatient claim says how urgent the admission was and where the patient came from. */
export const inpatientHasAdmissionKind = loopRule({
  code: "inpatient-has-admission-kind",
  level: 4,
  severity: "error",
  message: "An inpatient claim without the type or the source of the admission.",
  remedy: "Send all three elements of CL1.",
  acknowledgment: missingElement,
  source: "005010X223A2 2300 CL101, CL102",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const cl1 = find(claim, "CL1");
    if (cl1 === undefined || !isInpatient(factsOf(claim))) return;
    for (const n of [1, 2]) if (element(cl1, n) === "") tell(cl1, n);
  },
});
