import { patternFailure } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A diagnosis or procedure code is sent without its dot. */
export const codeWithoutDot = loopRule({
  code: "code-without-dot",
  level: 4,
  severity: "error",
  message: "A diagnosis or procedure code with a dot.",
  remedy: "Send the code without the dot.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2300 HI01-2"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    for (const { segment, element, kind, code } of factsOf(claim).codes) {
      if (kind !== undefined && code.includes(".")) tell(segment, element, 2);
    }
  },
});
