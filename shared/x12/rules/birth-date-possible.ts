import { element } from "../segment.ts";
import { invalidDate } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { isDay } from "./period.ts";
import { submissionRule } from "./submission-date.ts";

/** A person was born before the claim was made, and less than 150 years ago. */
export const birthDatePossible = submissionRule({
  code: "birth-date-possible",
  level: 4,
  severity: "error",
  message: "A birth date in the future, or of a person 150 years old.",
  remedy: "Correct the birth date.",
  acknowledgment: invalidDate,
  source: placeIn(claims, "2010BA DMG02, 2010CA DMG02"),
  guides: claims,
  segments: ["DMG"],
  check(dmg, submitted, tell) {
    const born = element(dmg, 2);
    if (!isDay(born)) return;
    if (born > submitted || Number(submitted) - Number(born) >= 1_500_000) tell(dmg, 2);
  },
});
