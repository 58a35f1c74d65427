import { component } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { dental, placeIn, professional } from "./guide-ids.ts";
import { relatedCauses } from "./related-causes.ts";
import { segmentRule } from "./rule.ts";

/** An automobile accident has the state where it happened, or the country. */
export const automobileAccidentHasState = segmentRule({
  code: "automobile-accident-has-state",
  level: 4,
  severity: "error",
  message: "An automobile accident without the state where it happened.",
  remedy: "Send the state in CLM11-4, or the country in CLM11-5.",
  acknowledgment: missingElement,
  source: placeIn([professional, dental], "2300 CLM11-4"),
  guides: [professional, dental],
  segments: ["CLM"],
  check(clm, tell) {
    if (!relatedCauses(clm).includes("AA")) return;
    if (component(clm, 11, 4) === "" && component(clm, 11, 5) === "") tell(clm, 11, 4);
  },
});
