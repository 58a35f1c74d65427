import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidDate } from "./acknowledgments.ts";
import { patientOf } from "./around.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { isDay } from "./period.ts";
import { loopRule } from "./rule.ts";
import { earliestService } from "./service-dates.ts";

/** A patient is born no later than the first service. */
export const bornBeforeService = loopRule({
  code: "born-before-service",
  level: 4,
  severity: "error",
  message: "The patient is born after a service.",
  remedy: "Correct the birth date or the date of service.",
  acknowledgment: invalidDate,
  source: placeIn(claims, "2010BA DMG02, 2010CA DMG02"),
  guides: claims,
  loops: ["2300"],
  check(claim, around, tell) {
    const patient = patientOf(around);
    const dmg = find(patient, "DMG");
    const born = dmg === undefined ? "" : element(dmg, 2);
    const first = earliestService(claim);
    if (dmg !== undefined && isDay(born) && first !== undefined && born > first) tell(dmg, 2, 0, patient);
  },
});
