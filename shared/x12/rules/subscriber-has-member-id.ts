import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A subscriber who is a person has a member id. */
export const subscriberHasMemberId = segmentRule({
  code: "subscriber-has-member-id",
  level: 4,
  severity: "error",
  message: "The subscriber has no member id.",
  remedy: "Send the id of the insurance card with the qualifier MI.",
  acknowledgment: missingElement,
  source: placeIn(claims, "2010BA NM109"),
  guides: claims,
  segments: ["NM1*IL"],
  check(nm1, tell, loopId) {
    if (loopId === "2010BA" && element(nm1, 2) === "1" && element(nm1, 9) === "") tell(nm1, 9);
  },
});
