import { invalidDate } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { submissionRule } from "./submission-date.ts";

/** A period of service is over when it is billed; rented equipment may be billed ahead. */
export const serviceEndNotInFuture = submissionRule({
  code: "service-end-not-in-future",
  level: 4,
  severity: "warning",
  message: "A period of service that ends after the day of the claim.",
  remedy: "Send the claim when the period is over, unless the payer takes it ahead.",
  acknowledgment: invalidDate,
  source: "005010X222A1 2400 DTP*472, 005010X223A2 2300 DTP*434, 2400 DTP*472, 005010X224A2 2300 and 2400 DTP*472",
  guides: claims,
  segments: ["DTP*472", "DTP*434"],
  check(dtp, submitted, tell) {
    const period = periodIn(dtp);
    if (period !== undefined && period.from <= submitted && period.to > submitted) tell(dtp, 3);
  },
});
