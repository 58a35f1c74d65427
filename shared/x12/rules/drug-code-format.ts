import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A national drug code has eleven digits. */
export const drugCodeFormat = segmentRule({
  code: "drug-code-format",
  level: 4,
  severity: "error",
  message: "A national drug code that is not eleven digits.",
  remedy: "Write the code as 5, 4 and 2 digits with leading zeros, without hyphens.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2410 LIN03, 005010X223A2 2410 LIN03",
  guides: claims,
  segments: ["LIN"],
  check(lin, tell) {
    if (element(lin, 2) === "N4" && element(lin, 3) !== "" && !/^\d{11}$/.test(element(lin, 3))) tell(lin, 3);
  },
});
