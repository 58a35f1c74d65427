import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An interim bill (frequency 2 or 3) has no hour of discharge: the patient is still there. */
export const interimBillHasNoDischarge = loopRule({
  code: "interim-bill-has-no-discharge",
  level: 4,
  severity: "error",
  message: "An interim bill with the hour of a discharge.",
  remedy: "Leave DTP*096 out, or send the frequency of a final bill.",
  acknowledgment: unneededSegment,
  source: "005010X223A2 2300 DTP*096",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const frequency = factsOf(claim).frequency;
    const dtp = find(claim, "DTP", "096");
    if (dtp !== undefined && (frequency === "2" || frequency === "3")) tell(dtp);
  },
});
