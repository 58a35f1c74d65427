import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { professional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A CLIA number has ten characters: two digits, a D, seven digits. */
export const cliaFormat = segmentRule({
  code: "clia-format",
  level: 4,
  severity: "error",
  message: "A CLIA number that is not two digits, a D and seven digits.",
  remedy: "Copy the number from the laboratory's CLIA certificate.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2300 REF*X4, 2400 REF*X4, 2400 REF*F4",
  guides: [professional],
  segments: ["REF*X4", "REF*F4"],
  check(ref, tell, loopId) {
    if (element(ref, 1) === "F4" && loopId !== "2400") return;
    if (element(ref, 2) !== "" && !/^\d\dD\d{7}$/i.test(element(ref, 2))) tell(ref, 2);
  },
});
