import { element } from "../segment.ts";
import { unneededElement } from "./acknowledgments.ts";
import { professional } from "./guide-ids.ts";
import { isMedicare } from "./medicare.ts";
import { segmentRule } from "./rule.ts";

/** The insurance type says why Medicare does not pay first, and nothing else. */
export const insuranceTypeForMedicareSecondary = segmentRule({
  code: "insurance-type-for-medicare-secondary",
  level: 4,
  severity: "warning",
  message: "An insurance type where Medicare is not the payer, or pays first.",
  remedy: "Leave SBR05 out.",
  acknowledgment: unneededElement,
  source: "005010X222A1 2000B SBR05, 2320 SBR05",
  guides: [professional],
  segments: ["SBR"],
  check(sbr, tell) {
    if (element(sbr, 5) !== "" && (!isMedicare(sbr) || element(sbr, 1) === "P")) tell(sbr, 5);
  },
});
