import { element } from "../segment.ts";
import { tooLong } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A claim number has at most twenty characters: payers need not keep or return more. */
export const claimNumberLength = segmentRule({
  code: "claim-number-length",
  level: 4,
  severity: "warning",
  message: "A claim number longer than payers return.",
  remedy: "Number claims with at most 20 characters; some payers cut off after 17.",
  acknowledgment: tooLong,
  source: placeIn(claims, "2300 CLM01"),
  guides: claims,
  segments: ["CLM"],
  check(clm, tell) {
    const { length } = element(clm, 1);
    if (length > 20 && length <= 38) tell(clm, 1); // the guide says so of more than 38
  },
});
