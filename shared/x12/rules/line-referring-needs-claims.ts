import { missingSegment } from "./acknowledgments.ts";
import { missingLoop, partyIn } from "./around.ts";
import { factsOf } from "./claim-facts.ts";
import { institutional, professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A line names a referring provider only beside another one of the claim. */
export const lineReferringNeedsClaims = loopRule({
  code: "line-referring-needs-claims",
  level: 4,
  severity: "error",
  message: "A line has a referring provider and the claim has none.",
  remedy: "Send the referring provider at the claim, and on the line only one that differs.",
  acknowledgment: missingSegment,
  source: "005010X222A1 2310A NM1, 2420F NM1, 005010X223A2 2310F NM1, 2420D NM1",
  guides: [professional, institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    if (partyIn(claim, "DN") !== undefined) return;
    for (const { loop } of factsOf(claim).lines) {
      const ofLine = partyIn(loop, "DN");
      if (ofLine === undefined) continue;
      tell("NM1", 0, 0, missingLoop(ofLine.id === "2420F" ? "2310A" : "2310F", claim));
      return;
    }
  },
});
