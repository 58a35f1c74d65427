import { children, find, valueIn } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { nearest } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { hasOtherPayers } from "./other-payers.ts";
import { loopRule } from "./rule.ts";

/** Each payer of a claim has its own place in the order; U, unknown, may occur more than once. */
export const payerPriorityOnce = loopRule({
  code: "payer-priority-once",
  level: 4,
  severity: "error",
  message: "Two payers of the claim have the same place in the order of payment.",
  remedy: "Give each payer its own SBR01: P, S, T and then A to H.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2320 SBR01"),
  guides: claims,
  loops: ["2300"],
  when: hasOtherPayers,
  check(claim, around, tell) {
    const others = children(claim, "2320");
    if (others.length === 0) return;
    const seen = new Set([valueIn(nearest(around, "2000B"), "SBR", 1)]);
    for (const other of others) {
      const sbr = find(other, "SBR");
      const place = sbr === undefined ? "" : element(sbr, 1);
      if (sbr !== undefined && place !== "" && place !== "U" && seen.has(place)) tell(sbr, 1, 0, other);
      seen.add(place);
    }
  },
});
