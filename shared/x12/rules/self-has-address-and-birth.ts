import { child, find, valueIn } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A subscriber who is the patient has an address, a birth date and a sex. */
export const selfHasAddressAndBirth = loopRule({
  code: "self-has-address-and-birth",
  level: 4,
  severity: "error",
  message: "The subscriber is the patient and lacks an address or a birth date.",
  remedy: "Send N3, N4 and DMG of the patient under the subscriber's name.",
  acknowledgment: missingSegment,
  source: placeIn(claims, "2010BA N3, N4, DMG"),
  guides: claims,
  loops: ["2000B"],
  check(level, _around, tell) {
    const subscriber = child(level, "2010BA");
    if (subscriber === undefined || valueIn(level, "SBR", 2) !== "18") return;
    for (const id of ["N3", "N4", "DMG"]) if (find(subscriber, id) === undefined) tell(id, 0, 0, subscriber);
  },
});
