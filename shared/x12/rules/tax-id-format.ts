import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An employer identification number or a social security number is nine digits, without a hyphen. */
export const taxIdFormat = segmentRule({
  code: "tax-id-format",
  level: 4,
  severity: "error",
  message: "A tax identification number that is not nine digits.",
  remedy: "Send the nine digits of the EIN or SSN, without a hyphen.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2010AA REF02"),
  guides: claims,
  segments: ["REF*EI", "REF*SY"],
  check(ref, tell) {
    if (element(ref, 2) !== "" && !/^\d{9}$/.test(element(ref, 2))) tell(ref, 2);
  },
});
