import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A patient status has two digits. */
export const patientStatusFormat = segmentRule({
  code: "patient-status-format",
  level: 4,
  severity: "error",
  message: "A patient status that is not two digits.",
  remedy: "Send the status with its leading zero.",
  acknowledgment: patternFailure,
  source: "005010X223A2 2300 CL103, UB-04 form locator 17",
  guides: [institutional],
  segments: ["CL1"],
  check(cl1, tell) {
    if (element(cl1, 3) !== "" && !/^(?!00)\d\d$/.test(element(cl1, 3))) tell(cl1, 3);
  },
});
