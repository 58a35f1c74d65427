import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { professional } from "./guide-ids.ts";
import { isMedicare } from "./medicare.ts";
import { paysAfter } from "./payment-order.ts";
import { segmentRule } from "./rule.ts";

/** Where Medicare does not pay first, the insurance type says why. */
export const medicareSecondarySaysWhy = segmentRule({
  code: "medicare-secondary-says-why",
  level: 4,
  severity: "error",
  message: "Medicare does not pay first, and nothing says why.",
  remedy: "Send the Medicare secondary payer type in SBR05.",
  acknowledgment: missingElement,
  source: "005010X222A1 2000B SBR05, 2320 SBR05",
  guides: [professional],
  segments: ["SBR"],
  check(sbr, tell) {
    if (isMedicare(sbr) && paysAfter(element(sbr, 1), "P") && element(sbr, 5) === "") tell(sbr, 5);
  },
});
