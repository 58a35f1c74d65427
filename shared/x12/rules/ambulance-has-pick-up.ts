import { missingSegment } from "./acknowledgments.ts";
import { claimOrLine, isAmbulance, isWithoutTransport } from "./ambulance-claim.ts";
import { missingLoop, partyIn } from "./around.ts";
import { professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ambulance says where it picked the patient up. */
export const ambulanceHasPickUp = loopRule({
  code: "ambulance-has-pick-up",
  level: 4,
  severity: "error",
  message: "An ambulance claim without the place where the patient was picked up.",
  remedy: "Send the pick-up location in 2310E, or on the lines in 2420G.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2310E NM1, 2420G NM1",
  guides: [professional],
  loops: ["2300"],
  when: isAmbulance,
  check(claim, _around, tell) {
    if (isWithoutTransport(claim)) return;
    if (!claimOrLine(claim, (loop) => partyIn(loop, "PW") !== undefined)) {
      tell("NM1", 0, 0, missingLoop("2310E", claim));
    }
  },
});
