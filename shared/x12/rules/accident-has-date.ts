import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { dental, placeIn, professional } from "./guide-ids.ts";
import { relatedCauses } from "./related-causes.ts";
import { loopRule } from "./rule.ts";

/** A claim for an automobile or another accident has the date of the accident. */
export const accidentHasDate = loopRule({
  code: "accident-has-date",
  level: 4,
  severity: "error",
  message: "An accident without its date.",
  remedy: "Send the date of the accident in DTP*439.",
  acknowledgment: missingSegment,
  source: placeIn([professional, dental], "2300 DTP*439"),
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { clm } = factsOf(claim);
    const causes = clm === undefined ? [] : relatedCauses(clm);
    if (causes.length === 0 || find(claim, "DTP", "439") !== undefined) return;
    if (causes.includes("AA") || causes.includes("OA")) tell("DTP");
  },
});
