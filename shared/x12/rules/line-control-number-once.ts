import { find } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A line's control number occurs once in its claim: payers answer by it. */
export const lineControlNumberOnce = loopRule({
  code: "line-control-number-once",
  level: 4,
  severity: "error",
  message: "Two lines of the claim have the same control number.",
  remedy: "Give each line its own number in REF*6R.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2400 REF*6R"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const { lines } = factsOf(claim);
    if (lines.length < 2) return;
    const seen = new Set<string>();
    for (const { loop } of lines) {
      const ref = find(loop, "REF", "6R");
      if (ref === undefined) continue;
      const number = element(ref, 2);
      if (number !== "" && seen.has(number)) tell(ref, 2, 0, loop);
      seen.add(number);
    }
  },
});
