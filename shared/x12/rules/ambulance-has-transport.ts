import { find } from "../loop.ts";
import { missingSegment } from "./acknowledgments.ts";
import { claimOrLine, isAmbulance, isWithoutTransport } from "./ambulance-claim.ts";
import { professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ambulance says in CR1 why and how far it went. */
export const ambulanceHasTransport = loopRule({
  code: "ambulance-has-transport",
  level: 4,
  severity: "error",
  message: "An ambulance claim without its transport information.",
  remedy: "Send CR1 at the claim, or on the lines.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2300 CR1, 2400 CR1",
  guides: [professional],
  loops: ["2300"],
  when: isAmbulance,
  check(claim, _around, tell) {
    if (isWithoutTransport(claim)) return;
    if (!claimOrLine(claim, (loop) => find(loop, "CR1") !== undefined)) tell("CR1");
  },
});
