import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An unscheduled outpatient visit has the reason that the patient gave for it. */
export const unscheduledVisitHasReason = loopRule({
  code: "unscheduled-visit-has-reason",
  level: 4,
  severity: "warning",
  message: "An emergency visit without the patient's reason for it.",
  remedy: "Send the patient's reason for the visit in HI*APR.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2300 HI*APR, UB-04 form locator 70",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    const cl1 = find(claim, "CL1");
    if (cl1 === undefined || !visits.has(facts.place) || !unscheduled.has(element(cl1, 1))) return;
    if (facts.codes.some(({ qualifier }) => qualifier === "APR" || qualifier === "PR")) return;
    const isUrgent = facts.lines.some(({ service }) => service !== undefined && urgent.test(element(service, 1)));
    if (isUrgent) tell("HI");
  },
});

const visits: ReadonlySet<string> = new Set(["13", "78", "85"]);
/** CL101: emergency, urgent, trauma. */
const unscheduled: ReadonlySet<string> = new Set(["1", "2", "5"]);
/** Revenue codes of emergency rooms, urgent care and observation. */
const urgent = /^(045\d|0516|0526|0762)$/;
