import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** The type of an admission is 1 to 5, or 9 for unknown. */
export const admissionTypeKnown = segmentRule({
  code: "admission-type-known",
  level: 4,
  severity: "error",
  message: "A type of admission that does not exist.",
  remedy: "Send 1 to 5, or 9 where it is unknown.",
  acknowledgment: invalidValue,
  source: "005010X223A2 2300 CL101, UB-04 form locator 14",
  guides: [institutional],
  segments: ["CL1"],
  check(cl1, tell) {
    if (element(cl1, 1) !== "" && !/^[1-59]$/.test(element(cl1, 1))) tell(cl1, 1);
  },
});
