import { element } from "../segment.ts";
import { unneededElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An organization has one name: no first name, middle name or suffix. */
export const organizationHasOneName = segmentRule({
  code: "organization-has-one-name",
  level: 4,
  severity: "error",
  message: "An organization with the first name, middle name or suffix of a person.",
  remedy: "Send the whole name of the organization in NM103, or NM102 1 for a person.",
  acknowledgment: unneededElement,
  source: placeIn(claims, "2010AA NM104, NM105, NM107"),
  guides: claims,
  segments: ["NM1"],
  check(nm1, tell) {
    if (element(nm1, 2) !== "2") return;
    for (const n of [4, 5, 7]) if (element(nm1, n) !== "") tell(nm1, n);
  },
});
