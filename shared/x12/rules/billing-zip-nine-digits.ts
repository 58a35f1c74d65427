import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { isDomestic } from "./us-address.ts";

/** The billing provider's ZIP code has nine digits. */
export const billingZipNineDigits = segmentRule({
  code: "billing-zip-nine-digits",
  level: 4,
  severity: "error",
  message: "The billing provider's ZIP code has five digits only.",
  remedy: "Send the ZIP+4 of the street address: nine digits, no hyphen.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2010AA N403"),
  guides: claims,
  segments: ["N4"],
  check(n4, tell, loopId) {
    if (loopId === "2010AA" && isDomestic(n4) && /^\d{5}$/.test(element(n4, 3))) tell(n4, 3);
  },
});
