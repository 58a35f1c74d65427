import { find, valueIn } from "../loop.ts";
import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

const ofClaim = ["2310A", "2310B", "2310C", "2310D", "2310E", "2310F"];
const ofLine = ["2420A", "2420B", "2420C", "2420D", "2420E", "2420F"];

/** A provider is told by an NPI; one who has none, by another number. */
export const providerHasId = loopRule({
  code: "provider-has-id",
  level: 4,
  severity: "warning",
  message: "A provider with neither an NPI nor another number.",
  remedy: "Send the NPI in NM109, or for one who has none the number that the payer gave in REF.",
  acknowledgment: missingElement,
  source: "005010X222A1 2310B NM109, 005010X223A2 2310A NM109, 005010X224A2 2310B NM109",
  guides: claims,
  loops: [...ofClaim, ...ofLine],
  check(party, _around, tell) {
    const nm1 = find(party, "NM1");
    if (nm1 === undefined || !providers.has(element(nm1, 1))) return;
    if (element(nm1, 9) === "" && element(nm1, 8) === "" && valueIn(party, "REF", 2) === "") tell(nm1, 9);
  },
});

/** NM101 of those who treat, refer or order; a place is none of them. */
const providers: ReadonlySet<string> = new Set(["71", "72", "82", "DD", "DK", "DN", "DQ", "P3", "ZZ"]);
