import { element } from "../segment.ts";
import { tooLong } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A line's control number has at most thirty characters. */
export const lineControlNumberLength = segmentRule({
  code: "line-control-number-length",
  level: 4,
  severity: "error",
  message: "A line's control number longer than thirty characters.",
  remedy: "Number lines with at most 30 characters.",
  acknowledgment: tooLong,
  source: placeIn(claims, "2400 REF*6R"),
  guides: claims,
  segments: ["REF*6R"],
  check(ref, tell) {
    if (element(ref, 2).length > 30) tell(ref, 2);
  },
});
