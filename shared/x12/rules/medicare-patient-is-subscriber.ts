import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { isMedicare } from "./medicare.ts";
import { segmentRule } from "./rule.ts";

/** Medicare insures each patient in person: the patient is always the subscriber. */
export const medicarePatientIsSubscriber = segmentRule({
  code: "medicare-patient-is-subscriber",
  level: 4,
  severity: "error",
  message: "Medicare's patient is not said to be the subscriber.",
  remedy: "Send SBR02 18 and the patient's own Medicare id.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2000B SBR02"),
  guides: claims,
  segments: ["SBR"],
  check(sbr, tell) {
    if (isMedicare(sbr) && element(sbr, 2) !== "18") tell(sbr, 2);
  },
});
