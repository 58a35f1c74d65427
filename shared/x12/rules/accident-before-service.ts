import { find } from "../loop.ts";
import { invalidDate } from "./acknowledgments.ts";
import { dental, placeIn, professional } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { loopRule } from "./rule.ts";
import { earliestService } from "./service-dates.ts";

/** An accident happens before its treatment. */
export const accidentBeforeService = loopRule({
  code: "accident-before-service",
  level: 4,
  severity: "error",
  message: "The accident is later than a service.",
  remedy: "Correct the date of the accident or of the service.",
  acknowledgment: invalidDate,
  source: placeIn([professional, dental], "2300 DTP*439"),
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const accident = find(claim, "DTP", "439");
    const on = periodIn(accident)?.from;
    const first = earliestService(claim);
    if (accident !== undefined && on !== undefined && first !== undefined && on > first) tell(accident, 3);
  },
});
