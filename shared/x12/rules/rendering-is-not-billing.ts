import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { billingNpi, npiIn, partyIn } from "./around.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The rendering provider is left out where it is the billing provider. */
export const renderingIsNotBilling = loopRule({
  code: "rendering-is-not-billing",
  level: 4,
  severity: "warning",
  message: "The rendering provider is the billing provider.",
  remedy: "Leave the rendering provider out: it is sent only where it differs.",
  acknowledgment: unneededSegment,
  source: "005010X222A1 2310B NM1, 005010X223A2 2310D NM1, 005010X224A2 2310B NM1",
  guides: claims,
  loops: ["2300"],
  check(claim, around, tell) {
    const rendering = partyIn(claim, "82");
    if (rendering === undefined) return;
    const npi = npiIn(rendering);
    const nm1 = find(rendering, "NM1");
    if (nm1 !== undefined && npi !== "" && npi === billingNpi(around)) tell(nm1, 0, 0, rendering);
  },
});
