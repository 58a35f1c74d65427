import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** The billing provider's address is a street: a post office box or lock box goes to the pay-to address. */
export const billingAddressIsAStreet = segmentRule({
  code: "billing-address-is-a-street",
  level: 4,
  severity: "error",
  message: "The billing provider's address is a post office box or a lock box.",
  remedy: "Send the street address in 2010AA and the box in 2010AB.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2010AA N301"),
  guides: claims,
  segments: ["N3"],
  check(n3, tell, loopId) {
    if (loopId !== "2010AA") return;
    for (const n of [1, 2]) if (box.test(element(n3, n))) tell(n3, n);
  },
});

const box = /\b(P\W*O\W*BOX|POST\W*OFFICE\W*BOX|LOCK\W*BOX)\b/i;
