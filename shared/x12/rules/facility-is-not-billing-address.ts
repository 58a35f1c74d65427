import { find, type Loop, valueIn } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { billingProvider, partyIn } from "./around.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The service facility is left out where it is at the billing provider's address. */
export const facilityIsNotBillingAddress = loopRule({
  code: "facility-is-not-billing-address",
  level: 4,
  severity: "warning",
  message: "The service facility is at the billing provider's address.",
  remedy: "Leave the service facility out: it is sent only where the place differs.",
  acknowledgment: unneededSegment,
  source: "005010X222A1 2310C NM1, 005010X223A2 2310E NM1, 005010X224A2 2310C NM1",
  guides: claims,
  loops: ["2300"],
  check(claim, around, tell) {
    const facility = partyIn(claim, "77");
    const nm1 = find(facility, "NM1");
    const place = placeOf(facility);
    if (nm1 !== undefined && place !== "" && place === placeOf(billingProvider(around))) tell(nm1, 0, 0, facility);
  },
});

/** Street and five-digit ZIP code; "" when one of them is unknown. */
function placeOf(party: Loop | undefined): string {
  const street = valueIn(party, "N3", 1).toUpperCase();
  const zip = valueIn(party, "N4", 3).slice(0, 5);
  return street === "" || zip === "" ? "" : `${street} ${valueIn(party, "N3", 2).toUpperCase()} ${zip}`;
}
