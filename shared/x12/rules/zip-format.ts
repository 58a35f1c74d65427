import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { isDigits } from "./characters.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { isDomestic } from "./us-address.ts";

/** A ZIP code in the United States has five or nine digits. */
export const zipFormat = segmentRule({
  code: "zip-format",
  level: 4,
  severity: "error",
  message: "A ZIP code that has neither five nor nine digits.",
  remedy: "Send five or nine digits without a hyphen, or the country of an address abroad in N404.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2010AA N403"),
  guides: claims,
  segments: ["N4"],
  check(n4, tell) {
    const zip = element(n4, 3);
    if (zip !== "" && isDomestic(n4) && !isDigits(zip, 5) && !isDigits(zip, 9)) tell(n4, 3);
  },
});
