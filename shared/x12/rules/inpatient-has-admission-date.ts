import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An inpatient claim has the date of the admission. */
export const inpatientHasAdmissionDate = loopRule({
  code: "inpatient-has-admission-date",
  level: 4,
  severity: "error",
  message: "An inpatient claim without the date of the admission.",
  remedy: "Send date and hour of the admission in DTP*435.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2300 DTP*435, X12 RFI 1520",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    if (isInpatient(factsOf(claim)) && find(claim, "DTP", "435") === undefined) tell("DTP");
  },
});
