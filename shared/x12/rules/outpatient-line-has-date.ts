import { child, find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { loopRule } from "./rule.ts";

/** An outpatient line has its date where the statement covers more than one day. */
export const outpatientLineHasDate = loopRule({
  code: "outpatient-line-has-date",
  level: 4,
  severity: "warning",
  message: "An outpatient line without its date, in a statement of several days.",
  remedy: "Send the line's date in DTP*472.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2400 DTP*472",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const facts = factsOf(claim);
    const statement = periodIn(find(claim, "DTP", "434"));
    if (statement === undefined || statement.from === statement.to || isInpatient(facts)) return;
    for (const { loop } of facts.lines) {
      if (find(loop, "DTP", "472") === undefined && child(loop, "2410") === undefined) tell("DTP", 0, 0, loop);
    }
  },
});
