import { valueIn } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { missingLoop } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { familyRule } from "./subscriber-family.ts";

/** A subscriber who is the patient has a claim. */
export const subscriberHasAClaim = familyRule({
  code: "subscriber-has-a-claim",
  level: 4,
  severity: "error",
  message: "A subscriber without a claim.",
  remedy: "Send the subscriber's claim, or leave the subscriber out.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2300 CLM"),
  guides: claims,
  judge(level, family, tell) {
    if (valueIn(level, "SBR", 2) === "18" && family.claims === 0 && family.patients === 0) {
      tell("CLM", 0, 0, missingLoop("2300", level));
    }
  },
});
