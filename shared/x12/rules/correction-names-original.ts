import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A replacement or a void names the claim that it is for, by the payer's number. */
export const correctionNamesOriginal = loopRule({
  code: "correction-names-original",
  level: 4,
  severity: "error",
  message: "A replacement or void does not name the claim that it replaces or voids.",
  remedy: "Send the payer's claim number of the original in REF*F8.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2300 REF*F8"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const frequency = factsOf(claim).frequency;
    if ((frequency === "7" || frequency === "8") && find(claim, "REF", "F8") === undefined) tell("REF");
  },
});
