import { component, elementIs } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { isAnesthesia } from "./anesthesia-procedure.ts";
import { professional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** Minutes are for anesthesia only. */
export const minutesForAnesthesia = segmentRule({
  code: "minutes-for-anesthesia",
  level: 4,
  severity: "warning",
  message: "Minutes for a service that is no anesthesia.",
  remedy: "Send units (UN), or correct the procedure.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV103",
  guides: [professional],
  segments: ["SV1"],
  check(sv1, tell) {
    if (elementIs(sv1, 3, "MJ") && component(sv1, 1, 2) !== "" && !isAnesthesia(sv1)) tell(sv1, 3);
  },
});
