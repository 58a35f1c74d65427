import { element, lengthOf } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { moneyElements } from "./amount.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An amount has at most two decimals. */
export const amountDecimals = segmentRule({
  code: "amount-decimals",
  level: 4,
  severity: "error",
  message: "An amount with fractions of a cent.",
  remedy: "Send at most two decimals.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2300 CLM02"),
  guides: claims,
  segments: [...moneyElements.keys()],
  check(segment, tell) {
    for (const n of moneyElements.get(segment.id) ?? []) {
      if (lengthOf(segment, n) > 3 && /\.\d\d\d/.test(element(segment, n))) tell(segment, n);
    }
  },
});
