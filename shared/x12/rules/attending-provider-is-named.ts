import { element } from "../segment.ts";
import { missingSegment } from "./acknowledgments.ts";
import { missingLoop, partyIn } from "./around.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A claim names the attending provider, unless all that it bills is transport. */
export const attendingProviderIsNamed = loopRule({
  code: "attending-provider-is-named",
  level: 4,
  severity: "error",
  message: "The claim does not name the attending provider.",
  remedy: "Send the attending provider in 2310A.",
  acknowledgment: missingSegment,
  source: "005010X223A2 2310A NM1",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    if (partyIn(claim, "71") !== undefined) return;
    const { lines } = factsOf(claim);
    const isTransport = lines.every(({ service }) => service !== undefined && element(service, 1).startsWith("054"));
    if (lines.length === 0 || !isTransport) tell("NM1", 0, 0, missingLoop("2310A", claim));
  },
});
