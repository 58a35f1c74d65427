import { missingSegment } from "./acknowledgments.ts";
import { claimOrLine, isAmbulance, isWithoutTransport } from "./ambulance-claim.ts";
import { missingLoop, partyIn } from "./around.ts";
import { professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ambulance says where it set the patient down. */
export const ambulanceHasDropOff = loopRule({
  code: "ambulance-has-drop-off",
  level: 4,
  severity: "error",
  message: "An ambulance claim without the place where the patient was set down.",
  remedy: "Send the drop-off location in 2310F, or on the lines in 2420H.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2310F NM1, 2420H NM1",
  guides: [professional],
  loops: ["2300"],
  when: isAmbulance,
  check(claim, _around, tell) {
    if (isWithoutTransport(claim)) return;
    if (!claimOrLine(claim, (loop) => partyIn(loop, "45") !== undefined)) {
      tell("NM1", 0, 0, missingLoop("2310F", claim));
    }
  },
});
