import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A revenue code has four digits, the first from 0 to 3. */
export const revenueCodeFormat = segmentRule({
  code: "revenue-code-format",
  level: 4,
  severity: "error",
  message: "A revenue code that is not four digits, the first from 0 to 3.",
  remedy: "Send the revenue code with its leading zero.",
  acknowledgment: patternFailure,
  source: "005010X223A2 2400 SV201, UB-04 form locator 42",
  guides: [institutional],
  segments: ["SV2"],
  check(sv2, tell) {
    if (element(sv2, 1) !== "" && !/^[0-3]\d{3}$/.test(element(sv2, 1))) tell(sv2, 1);
  },
});
