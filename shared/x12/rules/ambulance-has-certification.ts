import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { claimOrLine, isAmbulance, isWithoutTransport } from "./ambulance-claim.ts";
import { professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ambulance says in CRC*07 what made it necessary. */
export const ambulanceHasCertification = loopRule({
  code: "ambulance-has-certification",
  level: 4,
  severity: "warning",
  message: "An ambulance claim without the conditions that made the transport necessary.",
  remedy: "Send CRC*07 at the claim, or on the lines.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2300 CRC*07, 2400 CRC*07",
  guides: [professional],
  loops: ["2300"],
  when: isAmbulance,
  check(claim, _around, tell) {
    if (isWithoutTransport(claim)) return;
    if (!claimOrLine(claim, (loop) => find(loop, "CRC", "07") !== undefined)) tell("CRC");
  },
});
