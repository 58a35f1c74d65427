import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { unitElements } from "./unit-elements.ts";

/** A service was given at least once; a line of an institution that prices a whole stay may have no units. */
export const unitsPositive = segmentRule({
  code: "units-positive",
  level: 4,
  severity: "error",
  message: "A service with no units, or a negative number of them.",
  remedy: "Send how often the service was given.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV104, 005010X223A2 2400 SV205, 005010X224A2 2400 SV306",
  guides: claims,
  segments: [...unitElements.keys()],
  check(service, tell) {
    const n = unitElements.get(service.id) ?? 0;
    const units = element(service, n);
    if (units === "") return;
    const number = Number(units);
    if (number < 0 || (number === 0 && service.id !== "SV2")) tell(service, n);
  },
});
