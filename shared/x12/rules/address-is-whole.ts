import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { isDomestic } from "./us-address.ts";

/** An address in the United States has a state and a ZIP code. */
export const addressIsWhole = segmentRule({
  code: "address-is-whole",
  level: 4,
  severity: "error",
  message: "An address without its state or its ZIP code.",
  remedy: "Send state and ZIP code, or the country of an address abroad in N404.",
  acknowledgment: missingElement,
  source: placeIn(claims, "2010AA N402, N403"),
  guides: claims,
  segments: ["N4"],
  check(n4, tell) {
    if (!isDomestic(n4)) return;
    for (const n of [2, 3]) if (element(n4, n) === "") tell(n4, n);
  },
});
