import { element, lengthOf } from "../segment.ts";
import { tooLong } from "./acknowledgments.ts";
import { moneyElements } from "./amount.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An amount has at most ten digits, cents included: less than a hundred million dollars. */
export const amountSize = segmentRule({
  code: "amount-size",
  level: 4,
  severity: "error",
  message: "An amount of a hundred million dollars or more.",
  remedy: "Send at most eight digits before the decimal point.",
  acknowledgment: tooLong,
  source: placeIn(claims, "2300 CLM02"),
  guides: claims,
  segments: [...moneyElements.keys()],
  check(segment, tell) {
    for (const n of moneyElements.get(segment.id) ?? []) {
      if (lengthOf(segment, n) > 8 && /^-?\d{9}/.test(element(segment, n))) tell(segment, n);
    }
  },
});
