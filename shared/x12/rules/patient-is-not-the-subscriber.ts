import { child, find, type Loop, valueIn } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { nearest } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** The patient below a subscriber is another person. */
export const patientIsNotTheSubscriber = loopRule({
  code: "patient-is-not-the-subscriber",
  level: 4,
  severity: "warning",
  message: "The patient below the subscriber has the subscriber's name and birth date.",
  remedy: "Send SBR02 18 and the claim with the subscriber, without a patient level.",
  acknowledgment: unneededSegment,
  source: placeIn(claims, "2000C HL"),
  guides: claims,
  loops: ["2000C"],
  check(level, around, tell) {
    const patient = child(level, "2010CA");
    const subscriber = child(nearest(around, "2000B"), "2010BA");
    if (valueIn(patient, "DMG", 2) !== valueIn(subscriber, "DMG", 2)) return;
    const person = personIn(patient);
    if (person !== "" && person === personIn(subscriber)) {
      tell(find(level, "HL") ?? "HL");
    }
  },
});

/** Name and birth date; "" where one of them is unknown. */
function personIn(party: Loop | undefined): string {
  const born = valueIn(party, "DMG", 2);
  const names = [3, 4, 5, 7].map((n) => valueIn(party, "NM1", n).toUpperCase());
  return born === "" || names[0] === "" ? "" : [born, ...names].join(" ");
}
