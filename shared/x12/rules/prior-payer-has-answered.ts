import { find, valueIn } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { nearest } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasAdjudicated, hasOtherPayers, otherPayersOf } from "./other-payers.ts";
import { paysAfter } from "./payment-order.ts";
import { loopRule } from "./rule.ts";

/** A payer who pays earlier has answered before the claim goes to a later one. */
export const priorPayerHasAnswered = loopRule({
  code: "prior-payer-has-answered",
  level: 4,
  severity: "warning",
  message: "A payer who pays earlier is named without what it paid.",
  remedy: "Send its payment in AMT*D, its adjustments, and the date of its answer.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2320 AMT"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, around, tell) {
    const payers = otherPayersOf(claim);
    if (payers.length === 0) return;
    const place = valueIn(nearest(around, "2000B"), "SBR", 1);
    for (const payer of payers) {
      if (find(payer.loop, "SBR") === undefined || hasAdjudicated(payer)) continue;
      if (paysAfter(place, valueIn(payer.loop, "SBR", 1))) tell("AMT", 0, 0, payer.loop);
    }
  },
});
