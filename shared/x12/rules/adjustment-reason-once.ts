import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A reason stands once in its group. */
export const adjustmentReasonOnce = segmentRule({
  code: "adjustment-reason-once",
  level: 4,
  severity: "warning",
  message: "An adjustment reason twice in its group.",
  remedy: "Add the two amounts up under one reason.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2320 CAS, 2430 CAS"),
  guides: claims,
  segments: ["CAS"],
  check(cas, tell) {
    const seen = new Set<string>();
    for (const n of [2, 5, 8, 11, 14, 17]) {
      const reason = element(cas, n);
      if (reason !== "" && seen.has(reason)) tell(cas, n);
      seen.add(reason);
    }
  },
});
