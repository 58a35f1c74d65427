import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A visit to an inpatient of a hospital (place of service 21) has the date of the admission. */
export const hospitalVisitHasAdmission = loopRule({
  code: "hospital-visit-has-admission",
  level: 4,
  severity: "warning",
  message: "An inpatient visit without the date of the admission.",
  remedy: "Send the date of the admission in DTP*435.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2300 DTP*435",
  guides: [professional],
  loops: ["2300"],
  check(claim, _around, tell) {
    if (factsOf(claim).place === "21" && find(claim, "DTP", "435") === undefined) tell("DTP");
  },
});
