import { find, valueIn } from "../loop.ts";
import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { factsOf, hasAnswersAtLines } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A line that another payer bundled names the line that it went into. */
export const bundledLineExists = loopRule({
  code: "bundled-line-exists",
  level: 4,
  severity: "error",
  message: "A line was bundled into one that the claim does not have.",
  remedy: "Send in SVD06 the number of a line of this claim.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2430 SVD06"),
  guides: claims,
  loops: ["2300"],
  when: hasAnswersAtLines,
  check(claim, _around, tell) {
    const { lines } = factsOf(claim);
    const numbers = new Set(lines.map(({ loop }) => valueIn(loop, "LX", 1)));
    for (const line of lines) {
      for (const loop of line.adjudications) {
        const svd = find(loop, "SVD");
        if (svd !== undefined && element(svd, 6) !== "" && !numbers.has(element(svd, 6))) tell(svd, 6, 0, loop);
      }
    }
  },
});
