import { minus } from "../character-kinds.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { moneyElements } from "./amount.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** No charge and no payment is negative; an adjustment may be. */
export const amountNotNegative = segmentRule({
  code: "amount-not-negative",
  level: 4,
  severity: "error",
  message: "A negative charge or payment.",
  remedy: "Send what was charged or paid; take a charge back with a replacement of the claim.",
  acknowledgment: invalidValue,
  source: `${placeIn(claims, "2300 CLM02")}, 005010X222A1 2400 SV102, 005010X223A2 2400 SV203, 005010X224A2 2400 SV302`,
  guides: claims,
  segments: ["CLM", "AMT", "SV1", "SV2", "SV3", "SVD"],
  needs: minus,
  check(segment, tell) {
    for (const n of moneyElements.get(segment.id) ?? []) {
      const text = element(segment, n);
      if (text.startsWith("-") && /[1-9]/.test(text)) tell(segment, n);
    }
  },
});
