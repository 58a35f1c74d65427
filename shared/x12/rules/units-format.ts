import { element, lengthOf } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { unitElements } from "./unit-elements.ts";

/** Units have at most eight digits before the point and three after it. */
export const unitsFormat = segmentRule({
  code: "units-format",
  level: 4,
  severity: "error",
  message: "Units with more than eight digits, or more than three decimals.",
  remedy: "Round the units to three decimals.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2400 SV104, 005010X223A2 2400 SV205, 005010X224A2 2400 SV306",
  guides: claims,
  segments: [...unitElements.keys()],
  check(service, tell) {
    const n = unitElements.get(service.id) ?? 0;
    if (lengthOf(service, n) > 4 && /\.\d{4}|\d{9}/.test(element(service, n))) tell(service, n);
  },
});
