import { element } from "../segment.ts";
import { claims, remittance } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";
import { isDomestic } from "./us-address.ts";

/** States, the district, territories, freely associated states and the military's three. Source: USPS Publication 28 appendix B. */
const states: ReadonlySet<string> = new Set(
  (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI " +
    "SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI UM FM MH PW AA AE AP"
  ).split(" "),
);

/** A domestic address names a state. */
export const stateKnown = segmentRule({
  code: "state-known",
  level: 5,
  severity: "error",
  message: "A state that the Postal Service does not know.",
  remedy: "Send the two letters of the state; for an address abroad leave it out and send the country.",
  acknowledgment: { element: "IK403", code: "7" },
  source: "USPS Publication 28 appendix B, code source 22",
  guides: [...claims, remittance],
  segments: ["N4"],
  check(n4, tell) {
    if (isDomestic(n4) && element(n4, 2) !== "" && !states.has(element(n4, 2))) tell(n4, 2);
  },
});
