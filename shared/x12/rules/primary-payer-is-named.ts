import { children, valueIn } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { missingLoop, nearest } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { paysAfter } from "./payment-order.ts";
import { loopRule } from "./rule.ts";

/** A claim to a payer who does not pay first names the one who does. */
export const primaryPayerIsNamed = loopRule({
  code: "primary-payer-is-named",
  level: 4,
  severity: "warning",
  message: "The claim goes to a payer who does not pay first, and does not name the one who does.",
  remedy: "Send the primary payer and what it answered in 2320, or SBR01 P.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2320 SBR"),
  guides: claims,
  loops: ["2300"],
  check(claim, around, tell) {
    if (!paysAfter(valueIn(nearest(around, "2000B"), "SBR", 1), "P")) return;
    const hasPrimary = children(claim, "2320").some((other) => valueIn(other, "SBR", 1) === "P");
    if (!hasPrimary) tell("SBR", 0, 0, missingLoop("2320", claim));
  },
});
