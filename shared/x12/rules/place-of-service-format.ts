import { component, element, lengthOf } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { isDigits } from "./characters.ts";
import { dental, professional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A place of service has two digits. */
export const placeOfServiceFormat = segmentRule({
  code: "place-of-service-format",
  level: 4,
  severity: "error",
  message: "A place of service that is not two digits.",
  remedy: "Send the code with its leading zero.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2300 CLM05-1, 2400 SV105, 005010X224A2 2300 CLM05-1, 2400 SV303",
  guides: [professional, dental],
  segments: ["CLM", "SV1", "SV3"],
  check(segment, tell) {
    const n = places.get(segment.id) ?? 0;
    if (lengthOf(segment, n) === 0) return;
    const c = segment.id === "CLM" ? 1 : 0;
    const place = c === 0 ? element(segment, n) : component(segment, n, c);
    if (place !== "" && !isDigits(place, 2)) tell(segment, n, c);
  },
});

/** Where it stands. */
const places: ReadonlyMap<string, number> = new Map([
  ["CLM", 5],
  ["SV1", 5],
  ["SV3", 3],
]);
