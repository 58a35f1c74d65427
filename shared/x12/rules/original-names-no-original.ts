import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An original claim names no claim before it. */
export const originalNamesNoOriginal = loopRule({
  code: "original-names-no-original",
  level: 4,
  severity: "warning",
  message: "An original claim names the payer's number of an earlier one.",
  remedy: "Leave REF*F8 out, or send frequency 7 or 8.",
  acknowledgment: unneededSegment,
  source: placeIn(claims, "2300 REF*F8"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const ref = find(claim, "REF", "F8");
    if (ref !== undefined && factsOf(claim).frequency === "1") tell(ref);
  },
});
