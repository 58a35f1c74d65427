import { element, elementIs } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A taxonomy code has ten letters or digits, the last an X. */
export const taxonomyFormat = segmentRule({
  code: "taxonomy-format",
  level: 4,
  severity: "error",
  message: "A taxonomy code that is not ten letters or digits with an X at the end.",
  remedy: "Take the code from the provider's NPI registration.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "2000A PRV03")}, NUCC Health Care Provider Taxonomy`,
  guides: claims,
  segments: ["PRV"],
  check(prv, tell) {
    if (!elementIs(prv, 2, "PXC")) return;
    const code = element(prv, 3);
    if (code !== "" && !/^[0-9A-Z]{9}X$/i.test(code)) tell(prv, 3);
  },
});
