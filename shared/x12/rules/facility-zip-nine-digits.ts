import { find, valueIn } from "../loop.ts";
import { element } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";
import { isDomestic } from "./us-address.ts";

/** A service facility's ZIP code has nine digits. */
export const facilityZipNineDigits = loopRule({
  code: "facility-zip-nine-digits",
  level: 4,
  severity: "warning",
  message: "The service facility's ZIP code has five digits only.",
  remedy: "Send the ZIP+4 of the facility: nine digits, no hyphen.",
  acknowledgment: patternFailure,
  source: "005010X222A1 2310C N403, 005010X223A2 2310E N403, 005010X224A2 2310C N403",
  guides: claims,
  loops: ["2310C", "2310E", "2420C", "2420D"],
  check(party, _around, tell) {
    const n4 = find(party, "N4");
    if (n4 === undefined || valueIn(party, "NM1", 1) !== "77") return;
    if (isDomestic(n4) && /^\d{5}$/.test(element(n4, 3))) tell(n4, 3);
  },
});
