import { invalidDate } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { periodIn } from "./period.ts";
import { submissionRule } from "./submission-date.ts";

/** DTP01 of onset, first and last treatment, accident, admission, first contact, another payer's answer and the like. */
const past = [
  ...["304", "431", "435", "439", "441", "444", "452", "453", "454", "455", "484"],
  ...["011", "050", "573", "738", "739"],
];

/** What a claim tells of the past is no later than the day on which the claim is made. */
export const eventNotInFuture = submissionRule({
  code: "event-not-in-future",
  level: 4,
  severity: "error",
  message: "A date of something past that is later than the day of the claim.",
  remedy: "Correct the date.",
  acknowledgment: invalidDate,
  source: "005010X222A1 2300 DTP, 2330B DTP, 2400 DTP, 2430 DTP, and the same of 005010X223A2 and 005010X224A2",
  guides: claims,
  segments: past.map((kind) => `DTP*${kind}`),
  check(dtp, submitted, tell) {
    const period = periodIn(dtp);
    if (period !== undefined && period.from > submitted) tell(dtp, 3);
  },
});
