import { smallLetter } from "../character-kinds.ts";
import { elements, rawOf } from "../segment.ts";
import { hasSmallLetter } from "./characters.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** Text is in upper case: small letters are in the extended character set, which partners must agree on. */
export const lowerCase = segmentRule({
  code: "lower-case",
  level: 4,
  severity: "warning",
  message: "Small letters.",
  remedy: "Write all text in capitals.",
  source: "ASC X12.6 basic character set",
  guides: claims,
  segments: ["BHT", "CLM", "K3", "N3", "N4", "NM1", "NTE", "PER", "PWK", "REF", "SBR", "SV1", "SV2", "SV3"],
  needs: smallLetter,
  check(segment, tell) {
    if (hasSmallLetter(rawOf(segment))) tell(segment, elements(segment).findIndex(hasSmallLetter) + 1);
  },
});
