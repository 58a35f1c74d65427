import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { dental, placeIn, professional } from "./guide-ids.ts";
import { relatedCauses } from "./related-causes.ts";
import { loopRule } from "./rule.ts";

/** A claim related to employment has the date of the accident, where there was one. */
export const employmentAccidentHasDate = loopRule({
  code: "employment-accident-has-date",
  level: 4,
  severity: "warning",
  message: "A claim related to employment without the date of an accident.",
  remedy: "Send DTP*439, unless the condition comes from no accident.",
  acknowledgment: missingSegment,
  source: placeIn([professional, dental], "2300 DTP*439"),
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm } = factsOf(claim);
    const causes = clm === undefined ? [] : relatedCauses(clm);
    if (causes.length === 0 || find(claim, "DTP", "439") !== undefined) return;
    if (causes.every((cause) => cause === "EM")) tell("DTP");
  },
});
