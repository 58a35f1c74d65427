import { findAll } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A payer's adjustments of one group stand in one CAS. */
export const adjustmentGroupOnce = loopRule({
  code: "adjustment-group-once",
  level: 4,
  severity: "error",
  message: "Two CAS of the same group.",
  remedy: "Send one CAS a group, with up to six adjustments.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2320 CAS01, 2430 CAS01"),
  guides: claims,
  loops: ["2320", "2430"],
  check(loop, _around, tell) {
    const seen = new Set<string>();
    for (const cas of findAll(loop, "CAS")) {
      const group = element(cas, 1);
      if (group !== "" && seen.has(group)) tell(cas, 1);
      seen.add(group);
    }
  },
});
