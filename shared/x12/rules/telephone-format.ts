import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A telephone or fax number has ten digits; area code and exchange start with neither 0 nor 1. */
export const telephoneFormat = segmentRule({
  code: "telephone-format",
  level: 4,
  severity: "error",
  message: "A telephone number that cannot be dialled in North America.",
  remedy: "Send ten digits: area code, exchange, number. An extension goes into an element of its own.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "1000A PER04")}, North American Numbering Plan`,
  guides: claims,
  segments: ["PER"],
  check(per, tell) {
    for (const n of [3, 5, 7]) {
      const kind = element(per, n);
      const number = element(per, n + 1);
      if ((kind === "TE" || kind === "FX") && number !== "" && !/^([2-9]\d\d){2}\d{4}$/.test(number)) tell(per, n + 1);
    }
  },
});
