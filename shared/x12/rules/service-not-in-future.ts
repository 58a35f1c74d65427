import { invalidDate } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { submissionRule } from "./submission-date.ts";

/** A service begins no later than the day on which its claim is made. */
export const serviceNotInFuture = submissionRule({
  code: "service-not-in-future",
  level: 4,
  severity: "error",
  message: "A service that begins after the day of the claim.",
  remedy: "Correct the date, or send the claim when the service was given.",
  acknowledgment: invalidDate,
  source: "005010X222A1 2400 DTP*472, 005010X223A2 2300 DTP*434, 2400 DTP*472, 005010X224A2 2300 and 2400 DTP*472",
  guides: claims,
  segments: ["DTP*472", "DTP*434"],
  check(dtp, submitted, tell) {
    const period = periodIn(dtp);
    if (period !== undefined && period.from > submitted) tell(dtp, 3);
  },
});
