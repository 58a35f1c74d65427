import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A drug has a quantity above zero, with at most three decimals. */
export const drugQuantity = segmentRule({
  code: "drug-quantity",
  level: 4,
  severity: "error",
  message: "A drug's quantity that is zero, negative or too fine.",
  remedy: "Send how much of the drug was given, in the unit beside it, with at most three decimals.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2410 CTP04, 005010X223A2 2410 CTP04",
  guides: claims,
  segments: ["CTP"],
  check(ctp, tell) {
    const quantity = element(ctp, 4);
    if (quantity !== "" && (Number(quantity) <= 0 || /\.\d{4}/.test(quantity))) tell(ctp, 4);
  },
});
